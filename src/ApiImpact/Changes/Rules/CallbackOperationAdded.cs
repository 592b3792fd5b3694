using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
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
}
