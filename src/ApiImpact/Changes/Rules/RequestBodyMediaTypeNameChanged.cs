using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The parameters of a format of a request body changed.</summary>
    public static ChangeRule RequestMediaTypeNameChanged { get; } = new()
    {
        Id = "request-body-media-type-name-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "media type",
        Summary = "The parameters of a format of a request body changed.",
        Why = "Type and subtype are the same; readers do not depend on the rest.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachMediaTypePair(MediaTypeNameChanged),
    };
}
