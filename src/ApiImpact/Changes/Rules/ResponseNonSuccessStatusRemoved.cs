using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation does not fail with a code any more.</summary>
    public static ChangeRule NonSuccessStatusRemoved { get; } = new()
    {
        Id = "response-non-success-status-removed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Removed,
        Topic = "non-success status",
        Summary = "An operation does not fail with a code any more.",
        Why = "A client that handles it has one case that does not happen.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachRemovedResponse(static removed => !removed.Item.Code.IsSuccess || CoveredBy(removed)
            ? Finding.Safe($"The status {removed.Item.Code} was removed.") with { Item = removed.Item.Code.Text }
            : null),
    };
}
