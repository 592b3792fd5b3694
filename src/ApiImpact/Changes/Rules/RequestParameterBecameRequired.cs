using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A parameter must be sent now.</summary>
    public static ChangeRule ParameterBecameRequired { get; } = new()
    {
        Id = "request-parameter-became-required",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Set,
        Topic = "required parameter",
        Summary = "A parameter must be sent now.",
        Why = "A request without it, which was right, is rejected.",
        Fix = "Keep it optional, or put the change behind a new version.",
        Check = ChangeChecks.EachParameterPair(static pair => pair is { Before.Required: not true, After: { Required: true, In: not ParameterPlace.Path } }
            ? pair.Has(Effect.Narrows, $"The {pair.Place.Part} became required.")
            : null),
    };
}
