using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule No501 { get; } = new()
    {
        Id = "no-501",
        Severity = Severity.Warning,
        Profiles = Profiles.ApiSig,
        Summary = "An operation answers with 501.",
        Why = "5xx says that the server failed, and monitoring counts it; a driver that cannot do it is no failure.",
        Fix = "Answer with 400, or 409 where the state of the resource is the reason.",
        BadExample = "* 501: the driver cannot evacuate",
        GoodExample = "* 400: the driver cannot evacuate",
        Origin = "API-SIG guidelines, http response-codes: 400, not 501.",
        Check = Discouraged("501", "400"),
    };
}
