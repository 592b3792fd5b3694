using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A named schema changed that nothing refers to.</summary>
    public static ChangeRule UnusedSchemaChanged { get; } = new()
    {
        Id = "api-schema-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "component schema",
        Summary = "A named schema changed that nothing refers to.",
        Why = "No message uses it.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachNamedSchema(static (before, after, comparison) => before is not null && after is not null
            && !System.Text.Json.Nodes.JsonNode.DeepEquals(before.Schema.Json, after.Schema.Json)
            && !comparison.References.Contains($"#{after.Schema.Pointer}")
            ? Finding.Safe($"The schema '{after.Name}' changed, which nothing refers to.")
            : null),
    };
}
