using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
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
}
