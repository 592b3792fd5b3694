using ApiImpact.Changes.Edits;
using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A parameter has no schema any more.</summary>
    public static ChangeRule ParameterSchemaRemoved { get; } = new()
    {
        Id = "request-parameter-schema-removed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Removed,
        Topic = "schema of a parameter",
        Summary = "A parameter has no schema any more.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachParameterPair(static pair => FormatOf(pair.Before) == FormatOf(pair.After) && SchemaMessage.SchemaOf(pair.Before) is not null && SchemaMessage.SchemaOf(pair.After) is null && !pair.Comparison.Api.IsPartial
            ? pair.Has(Effect.Widens, $"The {pair.Place.Part} has no schema any more.")
            : null),
    };
}
