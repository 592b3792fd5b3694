using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A format of a response has no schema any more.</summary>
    public static ChangeRule ResponseMediaTypeSchemaRemoved { get; } = new()
    {
        Id = "response-body-media-type-schema-removed",
        Severity = Severity.Warning,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Unset,
        Topic = "schema of a media type",
        Summary = "A format of a response has no schema any more.",
        Why = "What may come is not said any more.",
        Fix = "Keep the schema.",
        Check = ChangeChecks.EachMediaTypePair(static pair => !pair.Before.Schemas.IsEmpty && pair.After.Schemas.IsEmpty && !pair.Comparison.Api.IsPartial
            ? Finding.Open($"The {pair.Place.Part} has no schema any more.", "whether something else is sent now is not stated") with { Item = pair.After.Name ?? "" }
            : null),
    };
}
