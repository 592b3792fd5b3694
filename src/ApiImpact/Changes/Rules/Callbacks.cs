using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation has a callback more.</summary>
    public static ChangeRule CallbackAdded { get; } = new()
    {
        Id = "callback-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Added,
        Topic = "callback",
        Summary = "An operation has a callback more.",
        Why = "It is sent only to who asks for it.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachAddedCallback(static added => Finding.Safe($"The {added.Place.Part} was added.")),
    };

    /// <summary>An operation has a callback less.</summary>
    public static ChangeRule CallbackRemoved { get; } = new()
    {
        Id = "callback-removed",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "callback",
        Summary = "An operation has a callback less.",
        Why = "Who waits for it waits for ever.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachRemovedCallback(static removed => Finding.Breaks($"The {removed.Place.Part} was removed.")),
    };

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

    /// <summary>A callback has a request more.</summary>
    public static ChangeRule CallbackOperationAdded { get; } = new()
    {
        Id = "callback-operation-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Added,
        Topic = "operation of a callback",
        Summary = "A callback has a request more.",
        Why = "It is sent only to who asks for the callback; a receiver may refuse a method that it does not know.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachCallbackPair(static pair => Methods(pair.After).Except(Methods(pair.Before), StringComparer.Ordinal).ToList() is { Count: > 0 } added
            ? Finding.Safe($"The {pair.Place.Part} sends {string.Join(", ", added)} now.")
            : null),
    };

    /// <summary>A callback is sent to another URL.</summary>
    public static ChangeRule CallbackExpressionChanged { get; } = new()
    {
        Id = "callback-expression-changed",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "callback",
        Summary = "A callback is sent to another URL.",
        Why = "Who waits at the old one waits for ever.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachCallbackPair(static pair => pair.Before.Expression != pair.After.Expression
            ? Finding.Breaks($"The {pair.Place.Part} goes to '{pair.After.Expression}' now, and went to '{pair.Before.Expression}'.")
            : null),
    };

    private static IEnumerable<string> Methods(Model.Callback callback) => callback.Operations.Select(static operation => operation.Method);
}
