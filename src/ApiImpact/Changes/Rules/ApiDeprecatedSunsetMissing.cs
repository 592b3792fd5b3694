using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation was deprecated without a sunset date, and the project demands one.</summary>
    public static ChangeRule DeprecatedSunsetMissing { get; } = new()
    {
        Id = "api-deprecated-sunset-missing",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Set,
        Topic = "deprecation of an operation without a date",
        Summary = "An operation was deprecated without a sunset date, and the project demands one.",
        Why = "Its users cannot plan.",
        Fix = "State a sunset date (x-sunset).",
        Check = ChangeChecks.EachOperationPair(static pair => BecameDeprecated(pair) && Lifecycle.SunsetText(pair.Before.After.Extensions) is null
            && Lifecycle.DeprecationDays(pair.Before.After.Extensions, pair.Comparison.Options) > 0
            ? Finding.Breaks("The operation was deprecated without a sunset date.")
            : null),
    };
}
