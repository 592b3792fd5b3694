using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
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
}
