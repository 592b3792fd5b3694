using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Promises.Rules;

internal static partial class PromiseRules
{
    /// <summary>A spec deprecates an operation that the implementation does not mark.</summary>
    public static ChangeRule DeprecationNotImplemented { get; } = new()
    {
        Id = "deprecation-not-implemented",
        Severity = Severity.Warning,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "promised deprecation",
        Summary = "A spec deprecates an operation that the implementation does not mark.",
        Why = "New clients begin to use what is about to go.",
        Fix = "Mark the operation with deprecated: true.",
        Check = ChangeChecks.EachOperationPair(static pair => pair.After.After.Change == OperationChange.Deprecated && !pair.Before.Before.Deprecated
            ? Finding.Open($"{pair.Before.Before.Name} is not marked as deprecated; the spec deprecates it.", "the operation works as it did")
            : null),
    };
}
