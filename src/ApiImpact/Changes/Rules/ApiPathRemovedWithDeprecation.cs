using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A path is gone whose sunset date is over.</summary>
    public static ChangeRule PathRemovedWithDeprecation { get; } = new()
    {
        Id = "api-path-removed-with-deprecation",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "deprecated operation",
        Summary = "A path is gone whose sunset date is over.",
        Why = "Its users were told the date.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachRemovedOperation(static (operation, comparison) => Removed(operation, comparison, wholePath: true, Sunset.Over)),
    };
}
