using ApiImpact.Changes.Pairing;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A path parameter is new.</summary>
    public static ChangeRule PathParameterAdded { get; } = new()
    {
        Id = "new-request-path-parameter",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Added,
        Topic = "path parameter",
        Summary = "A path parameter is new.",
        Why = "The path is another one: requests to the old path do not get there.",
        Fix = "Keep the old path as well.",
        Check = ChangeChecks.EachAddedParameter(static added => added.Item.In == ParameterPlace.Path && added.Place.Reach is { Before: { } old, After: { } current }
            ? OperationUrl.Shape(old.Path) != OperationUrl.Shape(current.Path)
                ? added.Has(Effect.Narrows, $"The {added.Place.Part} was added.")
                : Finding.Safe($"The {added.Place.Part} is declared now.", "its placeholder was in the path before")
            : null),
    };
}
