using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The sunset date of an operation was moved away.</summary>
    public static ChangeRule SunsetPostponed { get; } = new()
    {
        Id = "api-sunset-date-postponed",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Increased,
        Topic = "sunset of an operation",
        Summary = "The sunset date of an operation was moved away.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachOperationPair(static pair => pair.Before is { Before.Deprecated: true, After.Deprecated: true, IsPartial: false }
            && Lifecycle.DateOf(pair.Before.Before.Extensions) is { } old && Lifecycle.DateOf(pair.Before.After.Extensions) is { } date && date > old
            ? Finding.Safe($"The sunset date was moved from {old:yyyy-MM-dd} to {date:yyyy-MM-dd}.")
            : null),
    };
}
