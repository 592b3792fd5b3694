using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A parameter is gone whose sunset date is over.</summary>
    public static ChangeRule ParameterRemovedWithDeprecation { get; } = new()
    {
        Id = "request-parameter-removed-with-deprecation",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Removed,
        Topic = "deprecated parameter",
        Summary = "A parameter is gone whose sunset date is over.",
        Why = "Its users were told the date.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachRemovedParameter(static removed => SunsetOf(removed) == Sunset.Over
            ? Finding.Safe($"The {removed.Place.Part} was removed after its sunset date.")
            : null),
    };
}
