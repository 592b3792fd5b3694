using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A path is gone before its sunset date.</summary>
    public static ChangeRule PathRemovedBeforeSunset { get; } = new()
    {
        Id = "api-path-removed-before-sunset",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "operation before its sunset",
        Summary = "A path is gone before its sunset date.",
        Why = "Its users were promised that it stays until then.",
        Fix = "Keep it until the date.",
        Check = ChangeChecks.EachRemovedOperation(static (operation, comparison) => Removed(operation, comparison, wholePath: true, Sunset.Ahead)),
    };
}
