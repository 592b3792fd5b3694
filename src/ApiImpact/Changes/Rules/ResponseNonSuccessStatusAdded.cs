using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation may fail with another code.</summary>
    public static ChangeRule NonSuccessStatusAdded { get; } = new()
    {
        Id = "response-non-success-status-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Added,
        Topic = "non-success status",
        Summary = "An operation may fail with another code.",
        Why = "A client treats a code that it does not know by its class (RFC 9110, 15).",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachAddedResponse(static added => !added.Item.Code.IsSuccess && added.Item.Code.Text.Length > 0 ? Finding.Safe($"The status {added.Item.Code} was added.") with { Item = added.Item.Code.Text } : null),
    };
}
