using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation is gone whose sunset date is over.</summary>
    public static ChangeRule OperationRemovedWithDeprecation { get; } = new()
    {
        Id = "api-removed-with-deprecation",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "deprecated operation",
        Summary = "An operation is gone whose sunset date is over.",
        Why = "Its users were told the date.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachRemovedOperation(static (operation, comparison) => Removed(operation, comparison, wholePath: false, Sunset.Over)),
    };
}
