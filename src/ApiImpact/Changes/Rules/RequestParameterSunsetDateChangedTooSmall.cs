using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
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
}
