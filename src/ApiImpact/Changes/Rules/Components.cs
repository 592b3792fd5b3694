using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A named schema is gone.</summary>
    public static ChangeRule SchemaRemoved { get; } = new()
    {
        Id = "api-schema-removed",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "component schema",
        Summary = "A named schema is gone.",
        Why = "Messages that used it are reported for themselves.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachNamedSchema(static (before, after, _) => before is not null && after is null ? Finding.Safe($"The schema '{before.Name}' was removed.") : null),
    };

    /// <summary>A named schema is new.</summary>
    public static ChangeRule SchemaAdded { get; } = new()
    {
        Id = "api-schema-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Added,
        Topic = "component schema",
        Summary = "A named schema is new.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachNamedSchema(static (before, after, _) => before is null && after is not null ? Finding.Safe($"The schema '{after.Name}' was added.") : null),
    };

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
