using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation has no operationId any more, or another one.</summary>
    public static ChangeRule OperationIdRemoved { get; } = new()
    {
        Id = "api-operation-id-removed",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "operationId",
        Summary = "An operation has no operationId any more, or another one.",
        Why = "No message changes; generated clients name their methods after it.",
        Fix = "Keep the operationId where clients are generated.",
        Check = ChangeChecks.EachOperationPair(static pair => pair.Before.Before.OperationId is { } id && pair.Before.After.OperationId != id && !pair.Before.IsPartial
            ? Finding.Safe($"The operationId '{id}' {(pair.Before.After.OperationId is { } other ? $"became '{other}'" : "was removed")}.")
            : null),
    };
}
