using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The stability level of an operation was raised.</summary>
    public static ChangeRule StabilityIncreased { get; } = new()
    {
        Id = "api-stability-increased",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Increased,
        Topic = "stability of an operation",
        Summary = "The stability level of an operation was raised.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachOperationPair(static pair => !pair.Before.IsPartial && Level(pair.Before.After) > Level(pair.Before.Before)
            ? Finding.Safe($"The stability level was raised from {Words.Quoted(Lifecycle.StabilityText(pair.Before.Before.Extensions))} to {Words.Quoted(Lifecycle.StabilityText(pair.Before.After.Extensions))}.")
            : null),
    };
}
