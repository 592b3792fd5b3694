using ApiImpact.Changes.Edits;
using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A parameter has a schema now, and had none.</summary>
    public static ChangeRule ParameterSchemaAdded { get; } = new()
    {
        Id = "request-parameter-schema-added",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Added,
        Topic = "schema of a parameter",
        Summary = "A parameter has a schema now, and had none.",
        Why = "Values that were not limited are.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachParameterPair(static pair => FormatOf(pair.Before) == FormatOf(pair.After) && SchemaMessage.SchemaOf(pair.Before) is null && SchemaMessage.SchemaOf(pair.After) is not null
            ? pair.Has(Effect.Narrows, $"The {pair.Place.Part} has a schema now.")
            : null),
    };
}
