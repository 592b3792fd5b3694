using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule OperationUrl { get; } = new()
    {
        Id = "operation-url",
        Severity = Severity.Error,
        Profiles = Profiles.Core,
        Summary = "An operation has a method and no URL.",
        Why = "Without the URL nobody knows which operation is meant.",
        Fix = "Give the URL of the resource, from the root of the API.",
        BadExample = "* Method type: GET",
        GoodExample = """
            * Method type: GET

            * URL for the resource: /v1/vm-moves
            """,
        Origin = "Template, REST API impact: \"URL for the resource\".",
        Check = static context => OperationLabels.Of(context).WithoutUrl,
    };
}
