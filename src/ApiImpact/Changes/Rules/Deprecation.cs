using ApiImpact.Changes.Pairing;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation was deprecated.</summary>
    public static ChangeRule EndpointDeprecated { get; } = new()
    {
        Id = "endpoint-deprecated",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Set,
        Topic = "deprecation of an operation",
        Summary = "An operation was deprecated.",
        Why = "It still works; its users should plan to leave it.",
        Fix = "State a sunset date (x-sunset).",
        Check = ChangeChecks.EachOperationPair(static pair => BecameDeprecated(pair) && Lifecycle.SunsetText(pair.Before.After.Extensions) is null
            && Lifecycle.DeprecationDays(pair.Before.After.Extensions, pair.Comparison.Options) == 0
            ? Finding.Safe("The operation was deprecated.")
            : null),
    };

    /// <summary>An operation was deprecated, with the date on which it goes.</summary>
    public static ChangeRule EndpointDeprecatedWithSunset { get; } = new()
    {
        Id = "endpoint-deprecated-with-sunset",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Set,
        Topic = "deprecation of an operation with a date",
        Summary = "An operation was deprecated, with the date on which it goes.",
        Why = "It still works until then.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachOperationPair(static pair => BecameDeprecated(pair) && Lifecycle.DateOf(pair.Before.After.Extensions) is { } date && date >= Earliest(pair)
            ? Finding.Safe($"The operation was deprecated; it goes on {date:yyyy-MM-dd}.")
            : null),
    };

    /// <summary>An operation is not deprecated any more.</summary>
    public static ChangeRule EndpointReactivated { get; } = new()
    {
        Id = "endpoint-reactivated",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Unset,
        Topic = "deprecation of an operation",
        Summary = "An operation is not deprecated any more.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachOperationPair(static pair => pair.Before is { Before.Deprecated: true, After.Deprecated: false, IsPartial: false }
            ? Finding.Safe("The operation is not deprecated any more.")
            : null),
    };

    /// <summary>An operation was deprecated without a sunset date, and the project demands one.</summary>
    public static ChangeRule DeprecatedSunsetMissing { get; } = new()
    {
        Id = "api-deprecated-sunset-missing",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Set,
        Topic = "deprecation of an operation without a date",
        Summary = "An operation was deprecated without a sunset date, and the project demands one.",
        Why = "Its users cannot plan.",
        Fix = "State a sunset date (x-sunset).",
        Check = ChangeChecks.EachOperationPair(static pair => BecameDeprecated(pair) && Lifecycle.SunsetText(pair.Before.After.Extensions) is null
            && Lifecycle.DeprecationDays(pair.Before.After.Extensions, pair.Comparison.Options) > 0
            ? Finding.Breaks("The operation was deprecated without a sunset date.")
            : null),
    };

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

    private static bool BecameDeprecated(Pair<OperationPair> pair) => pair.Before is { Before.Deprecated: false } and ({ After.Deprecated: true } or { After.Change: OperationChange.Deprecated });

    private static DateOnly Earliest(Pair<OperationPair> pair) =>
        pair.Comparison.Options.Today.AddDays(Lifecycle.DeprecationDays(pair.Before.After.Extensions, pair.Comparison.Options));

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
