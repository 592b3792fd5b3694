using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The sunset date of an operation was moved nearer.</summary>
    public static ChangeRule SunsetChangedTooSmall { get; } = new()
    {
        Id = "api-sunset-date-changed-too-small",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Decreased,
        Topic = "sunset of an operation",
        Summary = "The sunset date of an operation was moved nearer.",
        Why = "Its users planned with the old date.",
        Fix = "Keep the old date, or choose a later one.",
        Check = ChangeChecks.EachOperationPair(static pair => pair.Before is { Before.Deprecated: true, After.Deprecated: true, IsPartial: false }
            && Lifecycle.DateOf(pair.Before.Before.Extensions) is { } old && Lifecycle.DateOf(pair.Before.After.Extensions) is { } date
            && date < old && date < Later(pair.Comparison.Options.Today.AddDays(Lifecycle.DeprecationDays(pair.Before.After.Extensions, pair.Comparison.Options)), old)
            ? Finding.Breaks($"The sunset date was moved from {old:yyyy-MM-dd} to {date:yyyy-MM-dd}.")
            : null),
    };
}
