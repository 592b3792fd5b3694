using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule SuccessCodeMissing { get; } = new()
    {
        Id = "success-code-missing",
        Severity = Severity.Warning,
        Profiles = Profiles.Template,
        Summary = "An operation has no normal response code.",
        Why = "200, 201, 202 and 204 promise different things: whether it is done, and whether there is a body.",
        Fix = "Give the normal HTTP response code.",
        BadExample = "* Expected error http response code(s): 404",
        GoodExample = """
            * Normal http response code(s): 202
            * Expected error http response code(s): 404
            """,
        Origin = "Template, REST API impact: \"Normal http response code(s)\".",
        Check = LintRule.EachStatedInFull(static (operation, context) =>
            operation.Responses.Any(static response => response.Code.IsSuccess) || (operation.Change != Model.OperationChange.Added && context.KeepsCodes)
                ? null
                : new Finding(operation.Location, operation.Name, $"{operation.Name} has no normal response code{UsualCode(operation.Method)}.")),
    };

    private static string UsualCode(string method) => method switch
    {
        "GET" or "HEAD" => " (200 is usual)",
        "POST" => " (201 is usual, or 202 where the work goes on)",
        "PUT" or "PATCH" => " (200 is usual)",
        "DELETE" => " (204 is usual, or 202 where the work goes on)",
        _ => "",
    };
}
