using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
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
}
