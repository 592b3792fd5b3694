using System.Text.RegularExpressions;
using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    [GeneratedRegex(@"(?<![\w-])X-[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex HeaderWithX { get; }

    public static LintRule XHeader { get; } = new()
    {
        Id = "x-header",
        Severity = Severity.Info,
        Profiles = Profiles.ApiSig,
        Summary = "A new header begins with X-.",
        Why = "RFC 6648: an experiment that succeeds keeps its X- for ever, or is renamed and breaks its users.",
        Fix = "Name it OpenStack-<service type>-...",
        BadExample = "X-Masakari-Segment: 1",
        GoodExample = "OpenStack-Instance-HA-Segment: 1",
        Origin = "API-SIG guidelines, headers: prefer OpenStack-<service>-... to X-....",
        Check = static context => context.Words(HeaderWithX)
            .Where(static header => !IsEstablished(header.Text))
            .Select(static header => new Finding(header.Location, $"header {header.Text}", $"The header '{header.Text}' begins with 'X-'; OpenStack's new headers begin with 'OpenStack-'.")),
    };

    private static bool IsEstablished(string header) => header.ToUpperInvariant() switch
    {
        "X-AUTH-TOKEN" or "X-SUBJECT-TOKEN" or "X-SERVICE-TOKEN" or "X-STORAGE-TOKEN" or "X-OPENSTACK-REQUEST-ID" or "X-COMPUTE-REQUEST-ID" or "X-TRANS-ID" => true,
        var name => name.EndsWith("-API-VERSION", StringComparison.Ordinal)
            || ((string[])["X-AUTH-", "X-FORWARDED-", "X-CONTAINER-", "X-ACCOUNT-", "X-OBJECT-", "X-IMAGE-META-", "X-ROLE", "X-USER", "X-PROJECT", "X-TENANT", "X-DOMAIN", "X-IDENTITY", "X-INSTANCE-ID"])
                .Any(known => name.StartsWith(known, StringComparison.Ordinal)),
    };
}
