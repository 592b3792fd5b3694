using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A response has a link less.</summary>
    public static ChangeRule LinkRemoved { get; } = new()
    {
        Id = "response-link-removed",
        Severity = Severity.Warning,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Removed,
        Topic = "link",
        Summary = "A response has a link less.",
        Why = "A client that follows links of the document does not find it.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachRemovedLink(static removed => Finding.Open($"The {removed.Place.Part} was removed.", "no message changes; whether clients follow the link is not stated")),
    };
}
