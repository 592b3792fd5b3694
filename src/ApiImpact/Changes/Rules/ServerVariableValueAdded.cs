using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A variable of a server takes a value more.</summary>
    public static ChangeRule ServerVariableValueAdded { get; } = new()
    {
        Id = "server-variable-value-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Added,
        Topic = "value of a server variable",
        Summary = "A variable of a server takes a value more.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.Api(static (before, after) =>
            from change in VariableChanges(before, after)
            where !change.Before.IsEmpty
            from value in change.After.IsEmpty ? [""] : change.After.Except(change.Before, StringComparer.Ordinal)
            select change.After.IsEmpty
                ? Finding.Safe($"The server variable '{change.Name}' takes any value now.") with { Item = change.Name }
                : Finding.Safe($"The value '{value}' of the server variable '{change.Name}' was added.") with { Item = $"{change.Name} {value}" }),
    };
}
