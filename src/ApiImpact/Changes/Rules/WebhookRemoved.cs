using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A webhook is gone.</summary>
    public static ChangeRule WebhookRemoved { get; } = new()
    {
        Id = "webhook-removed",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "webhook",
        Summary = "A webhook is gone.",
        Why = "Who waits for it waits for ever.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachRemovedWebhook(static operation => Finding.Breaks($"The webhook {operation.Name} was removed.")),
    };
}
