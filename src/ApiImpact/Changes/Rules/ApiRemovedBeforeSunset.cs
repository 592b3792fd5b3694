using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation is gone before its sunset date.</summary>
    public static ChangeRule OperationRemovedBeforeSunset { get; } = new()
    {
        Id = "api-removed-before-sunset",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "operation before its sunset",
        Summary = "An operation is gone before its sunset date.",
        Why = "Its users were promised that it stays until then.",
        Fix = "Keep it until the date.",
        Check = ChangeChecks.EachRemovedOperation(static (operation, comparison) => Removed(operation, comparison, wholePath: false, Sunset.Ahead)),
    };
}
