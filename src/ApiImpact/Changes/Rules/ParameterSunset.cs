using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
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
}
