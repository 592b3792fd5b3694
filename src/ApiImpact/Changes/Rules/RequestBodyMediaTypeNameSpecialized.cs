using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A format of a request body became one of the range that it was.</summary>
    public static ChangeRule RequestMediaTypeNameSpecialized { get; } = new()
    {
        Id = "request-body-media-type-name-specialized",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Specialized,
        Topic = "media type",
        Summary = "A format of a request body became one of the range that it was.",
        Why = "Who sends another format of the range is rejected.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachMediaTypePair(MediaTypeNameSpecialized),
    };
}
