using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The sunset date of a deprecated operation is gone.</summary>
    public static ChangeRule SunsetDeleted { get; } = new()
    {
        Id = "sunset-deleted",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Unset,
        Topic = "sunset of an operation",
        Summary = "The sunset date of a deprecated operation is gone.",
        Why = "Its users cannot plan any more.",
        Fix = "Keep the date, or take the deprecation back.",
        Check = ChangeChecks.EachOperationPair(static pair => pair.Before is { Before.Deprecated: true, After.Deprecated: true, IsPartial: false }
            && Lifecycle.SunsetText(pair.Before.Before.Extensions) is not null && Lifecycle.SunsetText(pair.Before.After.Extensions) is null
            ? Finding.Breaks("The sunset date was removed, and the operation is still deprecated.")
            : null),
    };
}
