using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation was deprecated with a sunset date that cannot be read.</summary>
    public static ChangeRule DeprecatedSunsetParse { get; } = new()
    {
        Id = "api-deprecated-sunset-parse",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Set,
        Topic = "deprecation of an operation with an unreadable date",
        Summary = "An operation was deprecated with a sunset date that cannot be read.",
        Why = "Its users cannot plan.",
        Fix = "Write the date as YYYY-MM-DD.",
        Check = ChangeChecks.EachOperationPair(static pair => !pair.Before.IsPartial && pair.Before.After.Deprecated
            && Lifecycle.SunsetOf(pair.Before.After, pair.Comparison.Options.Today) == Sunset.Unreadable
            && (BecameDeprecated(pair) || Lifecycle.SunsetText(pair.Before.Before.Extensions) != Lifecycle.SunsetText(pair.Before.After.Extensions))
            ? Finding.Breaks($"The sunset date '{Lifecycle.SunsetText(pair.Before.After.Extensions)}' cannot be read.")
            : null),
    };

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

    /// <summary>The sunset date of an operation was moved away.</summary>
    public static ChangeRule SunsetPostponed { get; } = new()
    {
        Id = "api-sunset-date-postponed",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Increased,
        Topic = "sunset of an operation",
        Summary = "The sunset date of an operation was moved away.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachOperationPair(static pair => pair.Before is { Before.Deprecated: true, After.Deprecated: true, IsPartial: false }
            && Lifecycle.DateOf(pair.Before.Before.Extensions) is { } old && Lifecycle.DateOf(pair.Before.After.Extensions) is { } date && date > old
            ? Finding.Safe($"The sunset date was moved from {old:yyyy-MM-dd} to {date:yyyy-MM-dd}.")
            : null),
    };

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

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
