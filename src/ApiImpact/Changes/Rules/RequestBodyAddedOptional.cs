using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A request may have a body now.</summary>
    public static ChangeRule RequestBodyAddedOptional { get; } = new()
    {
        Id = "request-body-added-optional",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Added,
        Topic = "optional body",
        Summary = "A request may have a body now.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachAddedRequest(static added => added.Item.Required != true ? Finding.Safe("An optional request body was added.") : null),
    };
}
