using System.Text.RegularExpressions;
using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    [GeneratedRegex(@"\b(?:new |API |a )+extensions?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ExtensionWords { get; }

    public static LintRule Extension { get; } = new()
    {
        Id = "extension",
        Severity = Severity.Info,
        Profiles = Profiles.ApiSig,
        Summary = "The change comes as an API extension.",
        Why = "Clouds with different extensions are different APIs under one name; clients cannot be written for all of them.",
        Fix = "Put the change into the core API, behind a microversion. (Extensions are Neutron's own mechanism: its preset switches the rule off.)",
        BadExample = "A new extension os-vm-moves adds:",
        GoodExample = "A new microversion adds:",
        Origin = "API-SIG guidelines, extensions: \"not recommended\".",
        Check = static context => context.Words(ExtensionWords).Take(1)
            .Select(static words => new Finding(words.Location, "extension", "The section speaks of an API extension; a microversion is preferred.")),
    };
}
