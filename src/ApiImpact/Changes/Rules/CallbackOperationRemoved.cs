using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A request of a callback is gone.</summary>
    public static ChangeRule CallbackOperationRemoved { get; } = new()
    {
        Id = "callback-operation-removed",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "operation of a callback",
        Summary = "A request of a callback is gone.",
        Why = "Who waits for it waits for ever.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachCallbackPair(static pair => Methods(pair.Before).Except(Methods(pair.After), StringComparer.Ordinal).ToList() is { Count: > 0 } gone && !pair.Comparison.Api.IsPartial
            ? Finding.Breaks($"The {pair.Place.Part} does not send {string.Join(", ", gone)} any more.")
            : null),
    };
}
