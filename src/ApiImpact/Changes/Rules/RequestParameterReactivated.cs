using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
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
}
