using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A webhook is new.</summary>
    public static ChangeRule WebhookAdded { get; } = new()
    {
        Id = "webhook-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Added,
        Topic = "webhook",
        Summary = "A webhook is new.",
        Why = "It is sent only to who asks for it.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachAddedWebhook(static operation => Finding.Safe($"The webhook {operation.Name} was added.")),
    };

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
