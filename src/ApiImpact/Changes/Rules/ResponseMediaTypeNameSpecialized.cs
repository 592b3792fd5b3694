using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A format of a response became one of the range that it was.</summary>
    public static ChangeRule ResponseMediaTypeNameSpecialized { get; } = new()
    {
        Id = "response-media-type-name-specialized",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Specialized,
        Topic = "media type",
        Summary = "A format of a response became one of the range that it was.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachMediaTypePair(MediaTypeNameSpecialized),
    };
}
