using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule ErrorCodeMissing { get; } = new()
    {
        Id = "error-code-missing",
        Severity = Severity.Warning,
        Profiles = Profiles.Template,
        Summary = "An operation has no error response codes.",
        Why = "Clients have to know what can go wrong, and changing one client error for another later needs a new microversion.",
        Fix = "Give the error codes that the operation itself can cause, such as 404 and 409, each with its reason.",
        BadExample = "* Normal http response code(s): 200",
        GoodExample = """
            * Normal http response code(s): 200
            * Expected error http response code(s)

              * 404: there is no segment with that id
            """,
        Origin = "Template, REST API impact: \"Expected error http response code(s)\".",
        Check = LintRule.EachStatedInFull(static (operation, context) =>
            operation.Responses.Any(static response => response.Code.Text.StartsWith('4')) || (operation.Change != Model.OperationChange.Added && context.KeepsCodes)
                ? null
                : new Finding(operation.Location, operation.Name, $"{operation.Name} has no error response codes.")),
    };
}
