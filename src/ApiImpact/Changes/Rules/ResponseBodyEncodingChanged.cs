using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A part of a response body is written in another format or style.</summary>
    public static ChangeRule ResponseEncodingChanged { get; } = new()
    {
        Id = "response-body-encoding-changed",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Changed,
        Topic = "encoding of a part",
        Summary = "A part of a response body is written in another format or style.",
        Why = "A part that is written in another way may not be read.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachMediaTypePair(EncodingChanged),
    };
}
