using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation does not succeed with a code any more with which it did.</summary>
    public static ChangeRule SuccessStatusRemoved { get; } = new()
    {
        Id = "response-success-status-removed",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Removed,
        Topic = "success status",
        Summary = "An operation does not succeed with a code any more with which it did.",
        Why = "A client that waits for the code takes success for failure.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachRemovedResponse(static removed => removed.Item.Code.IsSuccess && !CoveredBy(removed)
            ? Finding.Breaks($"The success status {removed.Item.Code} was removed.") with { Item = removed.Item.Code.Text }
            : null),
    };
}
