using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The stability level of an operation was lowered.</summary>
    public static ChangeRule StabilityDecreased { get; } = new()
    {
        Id = "api-stability-decreased",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Decreased,
        Topic = "stability of an operation",
        Summary = "The stability level of an operation was lowered.",
        Why = "Who relied on the higher level is not protected any more.",
        Fix = "Keep the level.",
        Check = ChangeChecks.EachOperationPair(static pair => !pair.Before.IsPartial && Level(pair.Before.After) < Level(pair.Before.Before)
            ? Finding.Breaks($"The stability level was lowered from {Words.Quoted(Lifecycle.StabilityText(pair.Before.Before.Extensions))} to {Words.Quoted(Lifecycle.StabilityText(pair.Before.After.Extensions))}.")
            : null),
    };

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

    /// <summary>The stability level of an operation is none that is known.</summary>
    public static ChangeRule StabilityInvalid { get; } = new()
    {
        Id = "api-invalid-stability-level",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "stability of an operation",
        Summary = "The stability level of an operation is none that is known.",
        Why = "Nobody can tell what is promised.",
        Fix = "Use draft, alpha, beta or stable.",
        Check = ChangeChecks.EachOperationPair(static pair => !pair.Before.IsPartial && Lifecycle.Stability(pair.Before.After.Extensions) == -1
            && Lifecycle.StabilityText(pair.Before.Before.Extensions) != Lifecycle.StabilityText(pair.Before.After.Extensions)
            ? Finding.Breaks($"The stability level {Words.Quoted(Lifecycle.StabilityText(pair.Before.After.Extensions))} is not known.")
            : null),
    };

    // Without a level nothing is promised of stability.
    private static int Level(Operation operation) => Lifecycle.Stability(operation.Extensions) ?? -1;
}
