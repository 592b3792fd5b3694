using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation was deprecated.</summary>
    public static ChangeRule EndpointDeprecated { get; } = new()
    {
        Id = "endpoint-deprecated",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Set,
        Topic = "deprecation of an operation",
        Summary = "An operation was deprecated.",
        Why = "It still works; its users should plan to leave it.",
        Fix = "State a sunset date (x-sunset).",
        Check = ChangeChecks.EachOperationPair(static pair => BecameDeprecated(pair) && Lifecycle.SunsetText(pair.Before.After.Extensions) is null
            && Lifecycle.DeprecationDays(pair.Before.After.Extensions, pair.Comparison.Options) == 0
            ? Finding.Safe("The operation was deprecated.")
            : null),
    };
}
