using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A parameter may be left out now.</summary>
    public static ChangeRule ParameterBecameOptional { get; } = new()
    {
        Id = "request-parameter-became-optional",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Unset,
        Topic = "required parameter",
        Summary = "A parameter may be left out now.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachParameterPair(static pair => pair is { Before: { Required: true, In: not ParameterPlace.Path }, After.Required: not true } && !pair.Comparison.Api.IsPartial
            ? pair.Has(Effect.Widens, $"The {pair.Place.Part} became optional.")
            : null),
    };
}
