using ApiImpact.Changes.Edits;
using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A header has a schema now, and had none.</summary>
    public static ChangeRule HeaderSchemaAdded { get; } = new()
    {
        Id = "response-header-schema-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Added,
        Topic = "schema of a header",
        Summary = "A header has a schema now, and had none.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachHeaderPair(static pair => pair.Before.Content.FirstOrDefault()?.Name == pair.After.Content.FirstOrDefault()?.Name && SchemaMessage.SchemaOf(pair.Before) is null && SchemaMessage.SchemaOf(pair.After) is not null
            ? pair.Has(Effect.Narrows, $"The {pair.Place.Part} has a schema now.")
            : null),
    };
}
