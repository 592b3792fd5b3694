using ApiImpact.Changes.Pairing;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

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

    /// <summary>An operation is not deprecated any more.</summary>
    public static ChangeRule EndpointReactivated { get; } = new()
    {
        Id = "endpoint-reactivated",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Unset,
        Topic = "deprecation of an operation",
        Summary = "An operation is not deprecated any more.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachOperationPair(static pair => pair.Before is { Before.Deprecated: true, After.Deprecated: false, IsPartial: false }
            ? Finding.Safe("The operation is not deprecated any more.")
            : null),
    };

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

    private static bool BecameDeprecated(Pair<OperationPair> pair) => pair.Before is { Before.Deprecated: false } and ({ After.Deprecated: true } or { After.Change: OperationChange.Deprecated });

    private static DateOnly Earliest(Pair<OperationPair> pair) =>
        pair.Comparison.Options.Today.AddDays(Lifecycle.DeprecationDays(pair.Before.After.Extensions, pair.Comparison.Options));
}
