using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule OperationDescription { get; } = new()
    {
        Id = "operation-description",
        Severity = Severity.Info,
        Profiles = Profiles.Template,
        Summary = "An operation is not described.",
        Why = "The user documentation is made of these descriptions.",
        Fix = "Say in a sentence what the method does for its user.",
        BadExample = "* POST /v1/segments",
        GoodExample = """
            * POST /v1/segments

              Creates a segment, which is a group of hosts that stand in for each other.
            """,
        Origin = "Template, REST API impact: \"A description of what the method does suitable for use in user documentation\".",
        Check = LintRule.EachStatedInFull(static (operation, _) =>
            string.IsNullOrWhiteSpace(operation.Description) && string.IsNullOrWhiteSpace(operation.Summary)
                ? new Finding(operation.Location, operation.Name, $"{operation.Name} is not described.")
                : null),
    };
}
