using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A request must have a body now.</summary>
    public static ChangeRule RequestBodyAddedRequired { get; } = new()
    {
        Id = "request-body-added-required",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Added,
        Topic = "required body",
        Summary = "A request must have a body now.",
        Why = "A request without one, as all old ones are, is rejected.",
        Fix = "Make it optional, or put the change behind a new version.",
        Check = ChangeChecks.EachAddedRequest(static added => added.Item.Required == true ? added.Has(Effect.Narrows, "A required request body was added.") : null),
    };
}
