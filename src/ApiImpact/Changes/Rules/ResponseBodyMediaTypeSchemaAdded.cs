using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A format of a response has a schema now, and had none.</summary>
    public static ChangeRule ResponseMediaTypeSchemaAdded { get; } = new()
    {
        Id = "response-body-media-type-schema-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Set,
        Topic = "schema of a media type",
        Summary = "A format of a response has a schema now, and had none.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachMediaTypePair(MediaTypeSchemaAdded),
    };
}
