using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A request must have its body now.</summary>
    public static ChangeRule RequestBodyBecameRequired { get; } = new()
    {
        Id = "request-body-became-required",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Set,
        Topic = "required body",
        Summary = "A request must have its body now.",
        Why = "A request without it, which was right, is rejected.",
        Fix = "Keep it optional, or put the change behind a new version.",
        Check = ChangeChecks.EachRequestPair(static pair => pair is { Before.Required: not true, After.Required: true } && !pair.Comparison.Api.IsPartial
            ? pair.Has(Effect.Narrows, "The request body became required.")
            : null),
    };
}
