using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation has an operationId now.</summary>
    public static ChangeRule OperationIdAdded { get; } = new()
    {
        Id = "api-operation-id-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Added,
        Topic = "operationId",
        Summary = "An operation has an operationId now.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachOperationPair(static pair => pair is { Before.Before.OperationId: null, After.After.OperationId: { } id } ? Finding.Safe($"The operationId '{id}' was added.") : null),
    };
}
