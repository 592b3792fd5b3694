using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A request has no body any more.</summary>
    public static ChangeRule RequestBodyRemoved { get; } = new()
    {
        Id = "request-body-removed",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Removed,
        Topic = "body",
        Summary = "A request has no body any more.",
        Why = "What clients send is ignored, or rejected.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachRemovedRequest(static removed => Finding.Breaks("The request body was removed.")),
    };
}
