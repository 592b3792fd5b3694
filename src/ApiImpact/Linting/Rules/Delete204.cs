using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule Delete204 { get; } = new()
    {
        Id = "delete-204",
        Severity = Severity.Info,
        Profiles = Profiles.ApiSig,
        Summary = "A DELETE answers with 200.",
        Why = "204 says that it is done and that there is no body to read.",
        Fix = "Answer with 204, or with 202 where the work goes on after the response.",
        BadExample = "DELETE /v1/segments/{segment_id}: 200",
        GoodExample = "DELETE /v1/segments/{segment_id}: 204",
        Origin = "API-SIG guidelines, http response-codes: a synchronous DELETE answers with 204.",
        Check = LintRule.EachResponse(static (operation, response, _) =>
            operation.Method == "DELETE" && response.Code.Text == "200" && !operation.Responses.Any(static other => other.Code.Text is "202" or "204")
                ? new Finding(response.Location, operation.Name, $"{operation.Name} answers with 200; a DELETE answers with 204, or 202.")
                : null),
    };
}
