using ApiImpact.Diagnostics;

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
}
