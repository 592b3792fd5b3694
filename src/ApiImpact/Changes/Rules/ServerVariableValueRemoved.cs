using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A variable of a server takes a value less.</summary>
    public static ChangeRule ServerVariableValueRemoved { get; } = new()
    {
        Id = "server-variable-value-removed",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "value of a server variable",
        Summary = "A variable of a server takes a value less.",
        Why = "A client that uses the value calls a URL that is not served.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.Api(static (before, after) =>
            from change in VariableChanges(before, after)
            where !change.After.IsEmpty
            from value in change.Before.IsEmpty ? [""] : change.Before.Except(change.After, StringComparer.Ordinal)
            select change.Before.IsEmpty
                ? Finding.Breaks($"The server variable '{change.Name}' takes {string.Join(", ", change.After.Select(static one => $"'{one}'"))} only, and took anything.") with { Item = change.Name }
                : Finding.Breaks($"The value '{value}' of the server variable '{change.Name}' was removed.") with { Item = $"{change.Name} {value}" }),
    };
}
