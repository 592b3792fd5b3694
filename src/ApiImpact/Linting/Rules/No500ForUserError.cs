using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule No500ForUserError { get; } = new()
    {
        Id = "no-500-for-user-error",
        Severity = Severity.Warning,
        Profiles = Profiles.ApiSig,
        Summary = "An operation lists 500 among its error codes.",
        Why = "500 is a fault of the server: what is known beforehand has a better code, and what is not need not be listed.",
        Fix = "Answer with 400, 404 or 409, or leave the code out.",
        BadExample = "* 500: the segment has no hosts",
        GoodExample = "* 409: the segment has no hosts",
        Origin = "API-SIG guidelines, http response-codes: 500 is for faults of the server only.",
        Check = LintRule.EachResponse(static (operation, response, _) => response.Code.Text == "500"
            ? new Finding(response.Location, $"{operation.Name} 500", $"{operation.Name} lists 500, which no user's error should cause.")
            : null),
    };
}
