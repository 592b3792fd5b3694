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

    private static bool Deprecated(Pair<Parameter> pair) => pair is { Before.Deprecated: false, After.Deprecated: true };

    private static DateOnly EarliestSunset(Pair<Parameter> pair) =>
        pair.Comparison.Options.Today.AddDays(Lifecycle.DeprecationDays(pair.Place.Reach?.After?.Extensions, pair.Comparison.Options));
}
