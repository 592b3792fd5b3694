using System.Text.RegularExpressions;
using ApiImpact.Diagnostics;
using ApiImpact.Rst.Syntax;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    [GeneratedRegex(@"\b(?:client\w*|CLI|SDK|openstacksdk|python-\w+|command[ -]line)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ClientWords { get; }

    public static LintRule ClientImpact { get; } = new()
    {
        Id = "client-impact",
        Severity = Severity.Warning,
        Profiles = Profiles.None,
        Summary = "The spec changes operations and says nothing of the client.",
        Why = "A change of the API is of use to most people only once the client library and its commands have it.",
        Fix = "Say what changes in the client library and on the command line, here or in a section of its own.",
        BadExample = "* GET /v1/vm-moves is added.",
        GoodExample = "* GET /v1/vm-moves is added; the client gets 'vmove list'.",
        Origin = "Ironic's template, REST API impact: \"a corresponding change in the client library and CLI\".",
        Check = static context => context.Spec.ImpactSection is { } section && !context.Operations.IsEmpty
            && !context.Prose.Any(static paragraph => ClientWords.IsMatch(paragraph.Text.Map.Text))
            && !context.Sections.Any(static other => ClientWords.IsMatch(other.Title.Line) && other.Children.Any(static child => child is not Comment))
                ? [new Finding(section.TitleLocation, "section", "Nothing is said of the client library and the command line.") { AtMost = context.MostForCompleteness }]
                : [],
    };
}
