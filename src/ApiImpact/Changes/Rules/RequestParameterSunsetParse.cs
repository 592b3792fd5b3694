using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The sunset date of a parameter cannot be read.</summary>
    public static ChangeRule ParameterSunsetParse { get; } = new()
    {
        Id = "request-parameter-sunset-parse",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Removed,
        Topic = "parameter with an unreadable sunset",
        Summary = "The sunset date of a parameter cannot be read.",
        Why = "Nobody can tell whether it was promised to stay.",
        Fix = "Write the date as YYYY-MM-DD.",
        Check = ChangeChecks.EachRemovedParameter(static removed => SunsetOf(removed) == Sunset.Unreadable
            ? Finding.Breaks($"The {removed.Place.Part} was removed, and its sunset date cannot be read.")
            : null),
    };
}
