using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>It is not certain which operation of the baseline a spec means; its changes are not judged.</summary>
    public static ChangeRule OperationMatchUncertain { get; } = new()
    {
        Id = "operation-match-uncertain",
        Severity = Severity.Warning,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "match of an operation",
        Summary = "It is not certain which operation of the baseline a spec means.",
        Why = "What is not matched is not compared: a break may go unseen.",
        Fix = "Write the path as the baseline does; for an action, show the body.",
        Check = ChangeChecks.EachDoubt(static (operation, match, _) => match.Kind == PathMatchKind.Uncertain
            ? Finding.Open($"{operation.Name} may be {match.Operations[0].Name} of the baseline; it was not compared.", match.Reason)
            : null),
    };
}
