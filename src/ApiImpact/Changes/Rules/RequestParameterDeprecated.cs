using ApiImpact.Diagnostics;

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
}
