using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A path is gone that was not deprecated.</summary>
    public static ChangeRule PathRemoved { get; } = new()
    {
        Id = "api-path-removed-without-deprecation",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "operation",
        Summary = "A path is gone that was not deprecated.",
        Why = "Whoever calls it gets an error, without having been warned.",
        Fix = "Deprecate it first, with a sunset date, or keep it.",
        Check = ChangeChecks.EachRemovedOperation(static (operation, comparison) => Removed(operation, comparison, wholePath: true, Sunset.None)),
    };
}
