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
}
