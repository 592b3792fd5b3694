using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A request may leave its body out now.</summary>
    public static ChangeRule RequestBodyBecameOptional { get; } = new()
    {
        Id = "request-body-became-optional",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Unset,
        Topic = "required body",
        Summary = "A request may leave its body out now.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachRequestPair(static pair => pair is { Before.Required: true, After.Required: not true } && !pair.Comparison.Api.IsPartial
            ? pair.Has(Effect.Widens, "The request body became optional.")
            : null),
    };
}
