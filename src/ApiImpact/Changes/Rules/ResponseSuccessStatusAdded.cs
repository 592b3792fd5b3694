using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation may succeed with another code.</summary>
    public static ChangeRule SuccessStatusAdded { get; } = new()
    {
        Id = "response-success-status-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Added,
        Topic = "success status",
        Summary = "An operation may succeed with another code.",
        Why = "A client may treat a code that it does not know by its class (RFC 9110, 15).",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachAddedResponse(static added => added.Item.Code.IsSuccess ? Finding.Safe($"The success status {added.Item.Code} was added.") with { Item = added.Item.Code.Text } : null),
    };
}
