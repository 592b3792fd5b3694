using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A format of a request body became a range of formats.</summary>
    public static ChangeRule RequestMediaTypeNameGeneralized { get; } = new()
    {
        Id = "request-body-media-type-name-generalized",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Generalized,
        Topic = "media type",
        Summary = "A format of a request body became a range of formats.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachMediaTypePair(MediaTypeNameGeneralized),
    };
}
