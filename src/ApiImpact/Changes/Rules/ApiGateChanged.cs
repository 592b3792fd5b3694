using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The versions in which an operation is there changed.</summary>
    public static ChangeRule OperationGateChanged { get; } = new()
    {
        Id = "api-gate-changed",
        Severity = Severity.Warning,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "versions of an operation",
        Summary = "The versions in which an operation is there changed.",
        Why = "Who uses a version in which it was may find it gone.",
        Fix = "Keep the operation in the versions that were published.",
        Check = ChangeChecks.EachOperationPair(static pair => !pair.Before.IsPartial
            && (pair.Before.Before.Gate?.Since != pair.Before.After.Gate?.Since || pair.Before.Before.Gate?.Until != pair.Before.After.Gate?.Until)
            ? Finding.Open("The versions in which the operation is there changed.", "whether a published version loses the operation depends on which versions are still served")
            : null),
    };
}
