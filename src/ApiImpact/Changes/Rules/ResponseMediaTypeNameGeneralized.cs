using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A format of a response became a range of formats.</summary>
    public static ChangeRule ResponseMediaTypeNameGeneralized { get; } = new()
    {
        Id = "response-media-type-name-generalized",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Generalized,
        Topic = "media type",
        Summary = "A format of a response became a range of formats.",
        Why = "A client that knows one format may get another.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachMediaTypePair(MediaTypeNameGeneralized),
    };
}
