using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A parameter was deprecated.</summary>
    public static ChangeRule ParameterDeprecated { get; } = new()
    {
        Id = "request-parameter-deprecated",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Set,
        Topic = "deprecation of a parameter",
        Summary = "A parameter was deprecated.",
        Why = "It still works; its users should plan to leave it.",
        Fix = "State a sunset date (x-sunset).",
        Check = ChangeChecks.EachParameterPair(static pair => Deprecated(pair) && (Lifecycle.DateOf(pair.After.Extensions) is null ? EarliestSunset(pair) == pair.Comparison.Options.Today : Lifecycle.DateOf(pair.After.Extensions) >= EarliestSunset(pair))
            ? Finding.Safe($"The {pair.Place.Part} was deprecated.")
            : null),
    };

    /// <summary>A parameter is not deprecated any more.</summary>
    public static ChangeRule ParameterReactivated { get; } = new()
    {
        Id = "request-parameter-reactivated",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Unset,
        Topic = "deprecation of a parameter",
        Summary = "A parameter is not deprecated any more.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachParameterPair(static pair => pair is { Before.Deprecated: true, After.Deprecated: false } && !pair.Comparison.Api.IsPartial
            ? Finding.Safe($"The {pair.Place.Part} is not deprecated any more.")
            : null),
    };

    /// <summary>A parameter was deprecated without a sunset date, and the project demands one.</summary>
    public static ChangeRule ParameterSunsetMissing { get; } = new()
    {
        Id = "request-parameter-deprecated-sunset-missing",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Set,
        Topic = "deprecation of a parameter without a date",
        Summary = "A parameter was deprecated without a sunset date, and the project demands one.",
        Why = "Its users cannot plan.",
        Fix = "State a sunset date (x-sunset).",
        Check = ChangeChecks.EachParameterPair(static pair => Deprecated(pair) && Lifecycle.SunsetText(pair.After.Extensions) is null && EarliestSunset(pair) > pair.Comparison.Options.Today
            ? Finding.Breaks($"The {pair.Place.Part} was deprecated without a sunset date.")
            : null),
    };

    /// <summary>A parameter was deprecated with a sunset date that is too near.</summary>
    public static ChangeRule ParameterSunsetTooSmall { get; } = new()
    {
        Id = "request-parameter-sunset-date-too-small",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Set,
        Topic = "sunset of a parameter",
        Summary = "A parameter was deprecated with a sunset date that is too near.",
        Why = "Its users were promised more time.",
        Fix = "Choose a later date.",
        Check = ChangeChecks.EachParameterPair(static pair => Deprecated(pair) && Lifecycle.DateOf(pair.After.Extensions) < EarliestSunset(pair)
            ? Finding.Breaks($"The sunset date of the {pair.Place.Part} is before {EarliestSunset(pair):yyyy-MM-dd}.")
            : null),
    };

    /// <summary>The sunset date of a parameter was moved nearer.</summary>
    public static ChangeRule ParameterSunsetChangedTooSmall { get; } = new()
    {
        Id = "request-parameter-sunset-date-changed-too-small",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Decreased,
        Topic = "sunset of a parameter",
        Summary = "The sunset date of a parameter was moved nearer.",
        Why = "Its users planned with the old date.",
        Fix = "Keep the old date, or choose a later one.",
        Check = ChangeChecks.EachParameterPair(static pair => pair is { Before.Deprecated: true, After.Deprecated: true }
            && Lifecycle.DateOf(pair.Before.Extensions) is { } old && Lifecycle.DateOf(pair.After.Extensions) is { } date
            && date < old && date < Later(EarliestSunset(pair), old)
            ? Finding.Breaks($"The sunset date of the {pair.Place.Part} was moved from {old:yyyy-MM-dd} to {date:yyyy-MM-dd}.")
            : null),
    };

    /// <summary>The sunset date of a parameter was moved away.</summary>
    public static ChangeRule ParameterSunsetPostponed { get; } = new()
    {
        Id = "request-parameter-sunset-date-postponed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Increased,
        Topic = "sunset of a parameter",
        Summary = "The sunset date of a parameter was moved away.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachParameterPair(static pair => pair is { Before.Deprecated: true, After.Deprecated: true }
            && Lifecycle.DateOf(pair.Before.Extensions) is { } old && Lifecycle.DateOf(pair.After.Extensions) is { } date && date > old
            ? Finding.Safe($"The sunset date of the {pair.Place.Part} was moved from {old:yyyy-MM-dd} to {date:yyyy-MM-dd}.")
            : null),
    };

    /// <summary>The sunset date of a deprecated parameter is gone.</summary>
    public static ChangeRule ParameterSunsetDeleted { get; } = new()
    {
        Id = "request-parameter-sunset-deleted",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Unset,
        Topic = "sunset of a parameter",
        Summary = "The sunset date of a deprecated parameter is gone.",
        Why = "Its users cannot plan any more.",
        Fix = "Keep the date, or take the deprecation back.",
        Check = ChangeChecks.EachParameterPair(static pair => pair is { Before.Deprecated: true, After.Deprecated: true } && !pair.Comparison.Api.IsPartial
            && Lifecycle.SunsetText(pair.Before.Extensions) is not null && Lifecycle.SunsetText(pair.After.Extensions) is null
            ? Finding.Breaks($"The sunset date of the {pair.Place.Part} was removed, and it is still deprecated.")
            : null),
    };

    /// <summary>The sunset date of a parameter became one that cannot be read.</summary>
    public static ChangeRule ParameterSunsetUnreadable { get; } = new()
    {
        Id = "request-parameter-sunset-unreadable",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "sunset of a parameter",
        Summary = "The sunset date of a parameter became one that cannot be read.",
        Why = "Its users cannot plan any more.",
        Fix = "Write the date as YYYY-MM-DD.",
        Check = ChangeChecks.EachParameterPair(static pair => pair.After.Deprecated && Lifecycle.SunsetText(pair.After.Extensions) is { } text && Lifecycle.DateOf(pair.After.Extensions) is null
            && (!pair.Before.Deprecated || Lifecycle.SunsetText(pair.Before.Extensions) != text)
            ? Finding.Breaks($"The sunset date '{text}' of the {pair.Place.Part} cannot be read.")
            : null),
    };

    private static bool Deprecated(Pair<Parameter> pair) => pair is { Before.Deprecated: false, After.Deprecated: true };

    private static DateOnly EarliestSunset(Pair<Parameter> pair) =>
        pair.Comparison.Options.Today.AddDays(Lifecycle.DeprecationDays(pair.Place.Reach?.After?.Extensions, pair.Comparison.Options));
}
