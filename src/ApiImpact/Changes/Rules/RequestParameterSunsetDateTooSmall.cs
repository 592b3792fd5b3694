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
}
