using System.Text.RegularExpressions;
using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    [GeneratedRegex(@"(?<![\w-])X-OpenStack-[A-Za-z]+-API-(?:Minimum-|Maximum-)?Version", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex VersionHeader { get; }

    public static LintRule HeaderPerService { get; } = new()
    {
        Id = "header-per-service",
        Severity = Severity.Warning,
        Profiles = Profiles.ApiSig,
        Summary = "The microversion is asked for with a header of the service's own.",
        Why = "One header serves all services; the old ones are kept for old clients only.",
        Fix = "Write OpenStack-API-Version: <service type> <version>.",
        BadExample = "X-OpenStack-Nova-API-Version: 2.97",
        GoodExample = "OpenStack-API-Version: compute 2.97",
        Origin = "API-SIG guidelines, microversion_specification: OpenStack-API-Version.",
        Check = static context => context.Words(VersionHeader)
            .Select(static header => new Finding(header.Location, $"header {header.Text}", $"'{header.Text}' is the old header; the one of all services is 'OpenStack-API-Version'.")),
    };
}
