using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>Whether a parameter may be sent without a value changed.</summary>
    public static ChangeRule ParameterAllowEmptyValueChanged { get; } = new()
    {
        Id = "request-parameter-allow-empty-value-changed",
        Severity = Severity.Warning,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "allowEmptyValue of a parameter",
        Summary = "Whether a parameter may be sent without a value changed.",
        Why = "A request that sends the name alone may be rejected.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachParameterPair(static pair => !pair.Comparison.Api.IsPartial && pair.Before.AllowEmptyValue != pair.After.AllowEmptyValue
            ? pair.Has(pair.After.AllowEmptyValue ? Effect.Widens : Effect.Narrows, $"The {pair.Place.Part} {(pair.After.AllowEmptyValue ? "may" : "may not")} be sent without a value{(pair.After.AllowEmptyValue ? " now" : " any more")}.")
            : null),
    };
}
