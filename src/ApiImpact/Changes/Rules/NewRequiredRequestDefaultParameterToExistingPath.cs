using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A parameter is new, and must be sent although it has a default.</summary>
    public static ChangeRule RequiredDefaultParameterAdded { get; } = new()
    {
        Id = "new-required-request-default-parameter-to-existing-path",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Added,
        Topic = "required parameter with a default",
        Summary = "A parameter is new, and must be sent although it has a default.",
        Why = "A request that does not have it, as all old ones do, is rejected: the default says nothing to a client that does not know it.",
        Fix = "Make it optional, or put the change behind a new version.",
        Check = ChangeChecks.EachAddedParameter(static added => added.Item is { Required: true, In: not ParameterPlace.Path } && HasDefault(added.Item)
            ? added.Has(Effect.Narrows, $"The required {added.Place.Part} was added.")
            : null),
    };
}
