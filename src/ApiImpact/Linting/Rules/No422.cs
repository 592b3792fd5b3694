using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule No422 { get; } = new()
    {
        Id = "no-422",
        Severity = Severity.Warning,
        Profiles = Profiles.ApiSig,
        Summary = "An operation answers with 422.",
        Why = "OpenStack's services answer every request that they understand and cannot accept with 400; clients handle that one.",
        Fix = "Answer with 400. (ETSI's interfaces, as in Tacker, require 422: the preset 'tacker' switches the rule off.)",
        BadExample = "* 422: the host is not in the segment",
        GoodExample = "* 400: the host is not in the segment",
        Origin = "API-SIG guidelines, http response-codes: 400, not 422.",
        Check = Discouraged("422", "400"),
    };

    private static Func<LintContext, IEnumerable<Finding>> Discouraged(string code, string better) =>
        LintRule.EachResponse((operation, response, _) => response.Code.Text == code
            ? new Finding(response.Location, $"{operation.Name} {code}", $"{operation.Name} answers with {code}; OpenStack's code for it is {better}.")
            : null);
}
