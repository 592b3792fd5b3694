using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule Quota403 { get; } = new()
    {
        Id = "quota-403",
        Severity = Severity.Warning,
        Profiles = Profiles.ApiSig,
        Summary = "An exceeded quota is answered with 413.",
        Why = "413 says that this request is too large, and clients split and repeat it; a quota forbids any.",
        Fix = "Answer with 403.",
        BadExample = "* 413: quota exceeded",
        GoodExample = "* 403: quota exceeded",
        Origin = "API-SIG guidelines, http response-codes: an exceeded quota is 403, not 413.",
        Check = LintRule.EachResponse(static (operation, response, context) =>
            response.Code.Text == "413" && $"{response.Description} {context.LineAt(response.Location)}".Contains("quota", StringComparison.OrdinalIgnoreCase)
                ? new Finding(response.Location, $"{operation.Name} 413", $"{operation.Name} answers an exceeded quota with 413; OpenStack's code is 403.")
                : null),
    };
}
