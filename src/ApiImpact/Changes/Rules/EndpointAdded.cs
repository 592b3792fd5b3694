using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation is new.</summary>
    public static ChangeRule EndpointAdded { get; } = new()
    {
        Id = "endpoint-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Added,
        Topic = "operation",
        Summary = "An operation is new.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachAddedOperation(static operation => Finding.Safe($"{operation.Name} was added.")),
    };
}
