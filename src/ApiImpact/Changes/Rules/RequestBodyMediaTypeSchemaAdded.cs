using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A format of a request body has a schema now, and had none.</summary>
    public static ChangeRule RequestMediaTypeSchemaAdded { get; } = new()
    {
        Id = "request-body-media-type-schema-added",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Set,
        Topic = "schema of a media type",
        Summary = "A format of a request body has a schema now, and had none.",
        Why = "What was not limited is.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachMediaTypePair(MediaTypeSchemaAdded),
    };
}
