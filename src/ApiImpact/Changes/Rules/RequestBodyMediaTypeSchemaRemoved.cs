using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A format of a request body has no schema any more.</summary>
    public static ChangeRule RequestMediaTypeSchemaRemoved { get; } = new()
    {
        Id = "request-body-media-type-schema-removed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Unset,
        Topic = "schema of a media type",
        Summary = "A format of a request body has no schema any more.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachMediaTypePair(static pair => !pair.Before.Schemas.IsEmpty && pair.After.Schemas.IsEmpty && !pair.Comparison.Api.IsPartial
            ? Finding.Safe($"The {pair.Place.Part} has no schema any more.") with { Item = pair.After.Name ?? "" }
            : null),
    };
}
