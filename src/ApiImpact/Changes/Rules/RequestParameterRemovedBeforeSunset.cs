using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A parameter is gone before its sunset date.</summary>
    public static ChangeRule ParameterRemovedBeforeSunset { get; } = new()
    {
        Id = "request-parameter-removed-before-sunset",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Removed,
        Topic = "parameter before its sunset",
        Summary = "A parameter is gone before its sunset date.",
        Why = "Its users were promised that it stays until then.",
        Fix = "Keep it until the date.",
        Check = ChangeChecks.EachRemovedParameter(static removed => SunsetOf(removed) == Sunset.Ahead
            ? Finding.Breaks($"The {removed.Place.Part} was removed before its sunset date.")
            : null),
    };
}
