using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation is gone that was not deprecated; its path stays.</summary>
    public static ChangeRule OperationRemoved { get; } = new()
    {
        Id = "api-removed-without-deprecation",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "operation",
        Summary = "An operation is gone that was not deprecated; its path stays.",
        Why = "Whoever calls it gets an error, without having been warned.",
        Fix = "Deprecate it first, with a sunset date, or keep it.",
        Check = ChangeChecks.EachRemovedOperation(static (operation, comparison) => Removed(operation, comparison, wholePath: false, Sunset.None)),
    };
}
