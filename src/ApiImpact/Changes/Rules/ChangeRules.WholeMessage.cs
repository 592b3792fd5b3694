using ApiImpact.Changes.Edits;
using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The kind of a message of that part.</summary>
    public static ChangeRule OfWholeMessage(SchemaPart part) => part switch
    {
        SchemaPart.RequestBody or SchemaPart.RequestProperty => RequestBodyNarrowed,
        SchemaPart.ResponseBody or SchemaPart.ResponseProperty => ResponseBodyWidened,
        SchemaPart.ResponseHeader or SchemaPart.ResponseHeaderProperty => ResponseHeaderWidened,
        _ => RequestParameterNarrowed,
    };

    private static ChangeRule Whole(string id, ChangeDirection direction, string topic, string subject) => new()
    {
        Id = id,
        Severity = Severity.Error,
        Direction = direction,
        Action = ChangeAction.Changed,
        Topic = $"whole {topic}",
        Summary = $"{subject} breaks, by several edits together.",
        Why = "Containment of the whole message is refuted by the witness, and no single edit breaks it by itself.",
        Fix = "Read the witness; keep what was accepted, or put the change behind a new version.",
    };
}
