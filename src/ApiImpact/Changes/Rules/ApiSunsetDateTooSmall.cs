using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation was deprecated with a sunset date that is too near.</summary>
    public static ChangeRule SunsetTooSmall { get; } = new()
    {
        Id = "api-sunset-date-too-small",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Set,
        Topic = "sunset of an operation",
        Summary = "An operation was deprecated with a sunset date that is too near.",
        Why = "Its users were promised more time.",
        Fix = "Choose a later date.",
        Check = ChangeChecks.EachOperationPair(static pair => BecameDeprecated(pair) && Lifecycle.DateOf(pair.Before.After.Extensions) is { } date && date < Earliest(pair)
            ? Finding.Breaks($"The sunset date {date:yyyy-MM-dd} is before {Earliest(pair):yyyy-MM-dd}.")
            : null),
    };
}
