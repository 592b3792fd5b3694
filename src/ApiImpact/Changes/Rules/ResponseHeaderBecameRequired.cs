using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A header is always sent now.</summary>
    public static ChangeRule HeaderBecameRequired { get; } = new()
    {
        Id = "response-header-became-required",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Set,
        Topic = "required header",
        Summary = "A header is always sent now.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachHeaderPair(static pair => pair is { Before.Required: not true, After.Required: true }
            ? pair.Has(Effect.Narrows, $"The {pair.Place.Part} became required.")
            : null),
    };
}
