using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule PostCreate201 { get; } = new()
    {
        Id = "post-create-201",
        Severity = Severity.Info,
        Profiles = Profiles.ApiSig,
        Summary = "A POST that creates something answers with 200.",
        Why = "201 tells that the resource is there, 202 that it is on its way; 200 tells neither.",
        Fix = "Answer with 201, or with 202 where the work goes on after the response.",
        BadExample = "POST /v1/segments: 200",
        GoodExample = "POST /v1/segments: 201",
        Origin = "API-SIG guidelines, http response-codes: 201 for a synchronous creation, 202 for an asynchronous one.",
        Check = LintRule.EachResponse(static (operation, response, _) =>
            operation is { Method: "POST", Change: Model.OperationChange.Added, Action: null } && !operation.Path.EndsWith("/action", StringComparison.Ordinal) && response.Code.Text == "200"
                && !operation.Path.EndsWith('}') && !operation.Responses.Any(static other => other.Code.Text is "201" or "202")
                ? new Finding(response.Location, operation.Name, $"{operation.Name} answers with 200; a creation answers with 201, or 202.")
                : null),
    };
}
