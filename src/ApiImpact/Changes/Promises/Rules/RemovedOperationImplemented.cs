using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Promises.Rules;

internal static partial class PromiseRules
{
    /// <summary>A spec removes an operation that the implementation still has.</summary>
    public static ChangeRule RemovedOperationImplemented { get; } = new()
    {
        Id = "removed-operation-implemented",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Added,
        Topic = "operation that was to go",
        Summary = "A spec removes an operation that the implementation still has.",
        Why = "The removal was agreed on; who relies on it, such as for security, is misled.",
        Fix = "Remove it from the implementation and its document.",
        Check = ChangeChecks.EachRemovedOperation(static (operation, _) => Finding.Breaks($"{operation.Name} is still there; the spec removes it.")),
    };
}
