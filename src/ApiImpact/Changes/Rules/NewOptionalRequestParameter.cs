using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A parameter is new, and may be left out.</summary>
    public static ChangeRule OptionalParameterAdded { get; } = new()
    {
        Id = "new-optional-request-parameter",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Added,
        Topic = "optional parameter",
        Summary = "A parameter is new, and may be left out.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachAddedParameter(static added => added.Item is { Required: not true, In: not ParameterPlace.Path }
            ? Finding.Safe($"The optional {added.Place.Part} was added.")
            : null),
    };
}
