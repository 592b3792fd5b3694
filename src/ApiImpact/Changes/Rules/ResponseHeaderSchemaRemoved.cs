using ApiImpact.Changes.Edits;
using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A header has no schema any more.</summary>
    public static ChangeRule HeaderSchemaRemoved { get; } = new()
    {
        Id = "response-header-schema-removed",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Removed,
        Topic = "schema of a header",
        Summary = "A header has no schema any more.",
        Why = "What may come is not said any more.",
        Fix = "Keep the schema.",
        Check = ChangeChecks.EachHeaderPair(static pair => pair.Before.Content.FirstOrDefault()?.Name == pair.After.Content.FirstOrDefault()?.Name && SchemaMessage.SchemaOf(pair.Before) is not null && SchemaMessage.SchemaOf(pair.After) is null && !pair.Comparison.Api.IsPartial
            ? pair.Has(Effect.Widens, $"The {pair.Place.Part} has no schema any more.")
            : null),
    };
}
