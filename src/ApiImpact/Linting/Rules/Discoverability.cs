using System.Text.RegularExpressions;
using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    [GeneratedRegex(@"\b(?:discover\w*|micro-?versions?|API version|older clients?|old clients?|backwards?[ -]compatib\w*|existing clients?|version(?:ed|s)? negotiat\w*)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DiscoveryWords { get; }

    public static LintRule Discoverability { get; } = new()
    {
        Id = "discoverability",
        Severity = Severity.Info,
        Profiles = Profiles.None,
        Summary = "The spec changes operations and does not say how a client finds out whether a cloud has the change.",
        Why = "Not all clouds and clients are upgraded at the same time; a client that cannot ask has to try and fail.",
        Fix = "Name what shows the change: a microversion, a field, a document of versions; say that older clients go on working.",
        BadExample = "* GET /v1/vm-moves is added.",
        GoodExample = "* GET /v1/vm-moves is added; clients discover it by the microversion.",
        Origin = "Ironic's template, REST API impact: \"Is this change discoverable by clients?\"",
        Check = static context => context.Spec is { Gate: null, ImpactSection: { } section } && !context.Operations.IsEmpty
            && !context.Prose.Any(static paragraph => DiscoveryWords.IsMatch(paragraph.Text.Map.Text))
                ? [new Finding(section.TitleLocation, "section", "The section does not say how clients discover the change.") { AtMost = context.MostForCompleteness }]
                : [],
    };
}
