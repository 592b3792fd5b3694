using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule OperationMethod { get; } = new()
    {
        Id = "operation-method",
        Severity = Severity.Error,
        Profiles = Profiles.Core,
        Summary = "An operation has no HTTP method.",
        Why = "Without the method nobody knows which operation is meant.",
        Fix = "Give one of GET, POST, PUT, PATCH, DELETE and HEAD.",
        BadExample = """
            * Method type: FETCH

            * URL for the resource: /v1/vm-moves
            """,
        GoodExample = """
            * Method type: GET

            * URL for the resource: /v1/vm-moves
            """,
        Origin = "Template, REST API impact: \"Method type (POST/PUT/GET/DELETE)\"; PATCH and HEAD are in use too.",
        Check = static context => OperationLabels.Of(context).WithoutMethod,
    };
}
