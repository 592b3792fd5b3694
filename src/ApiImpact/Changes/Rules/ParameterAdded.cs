using ApiImpact.Changes.Pairing;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A parameter is new, and must be sent.</summary>
    public static ChangeRule RequiredParameterAdded { get; } = new()
    {
        Id = "new-required-request-parameter",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Added,
        Topic = "required parameter",
        Summary = "A parameter is new, and must be sent.",
        Why = "A request that does not have it, as all old ones do, is rejected.",
        Fix = "Make it optional, or put the change behind a new version.",
        Check = ChangeChecks.EachAddedParameter(static added => added.Item is { Required: true, In: not ParameterPlace.Path } && !HasDefault(added.Item)
            ? added.Has(Effect.Narrows, $"The required {added.Place.Part} was added.")
            : null),
    };

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

    private static bool HasDefault(Parameter parameter) =>
        parameter.Schema is { } schema && Edits.SchemaView.Of(Schemas.Reading.SchemaSite.Of(schema)).States("default");
}
