using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule TermInstance { get; } = new()
    {
        Id = "term-instance",
        Severity = Severity.Info,
        Profiles = Profiles.None,
        Summary = "A URL or a field says 'instance'.",
        Why = "Users of the compute API know servers; 'instance' is the word of the code.",
        Fix = "Say 'server', unless the API says 'instance' already, as Masakari's does.",
        BadExample = "\"instance_id\": \"8c2b...\"",
        GoodExample = "\"server_id\": \"8c2b...\"",
        Origin = "API-SIG guidelines, terms: server, not instance.",
        Check = static context => NamesWith("instance", "server", context),
    };
}
