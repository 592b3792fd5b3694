using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A path is gone whose sunset date cannot be read.</summary>
    public static ChangeRule PathSunsetParse { get; } = new()
    {
        Id = "api-path-sunset-parse",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "operation with an unreadable sunset",
        Summary = "A path is gone whose sunset date cannot be read.",
        Why = "Nobody can tell whether it was promised to stay.",
        Fix = "Write the date as YYYY-MM-DD.",
        Check = ChangeChecks.EachRemovedOperation(static (operation, comparison) => Removed(operation, comparison, wholePath: true, Sunset.Unreadable)),
    };
}
