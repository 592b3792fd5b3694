using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation was deprecated, with the date on which it goes.</summary>
    public static ChangeRule EndpointDeprecatedWithSunset { get; } = new()
    {
        Id = "endpoint-deprecated-with-sunset",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Set,
        Topic = "deprecation of an operation with a date",
        Summary = "An operation was deprecated, with the date on which it goes.",
        Why = "It still works until then.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachOperationPair(static pair => BecameDeprecated(pair) && Lifecycle.DateOf(pair.Before.After.Extensions) is { } date && date >= Earliest(pair)
            ? Finding.Safe($"The operation was deprecated; it goes on {date:yyyy-MM-dd}.")
            : null),
    };
}
