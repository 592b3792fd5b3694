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
}
