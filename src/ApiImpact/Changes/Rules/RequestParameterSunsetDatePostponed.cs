using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
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
}
