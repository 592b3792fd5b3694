using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Promises.Rules;

internal static partial class PromiseRules
{
    /// <summary>A spec states an operation that the implementation does not have.</summary>
    public static ChangeRule OperationNotImplemented { get; } = new()
    {
        Id = "operation-not-implemented",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "promised operation",
        Summary = "A spec states an operation that the implementation does not have.",
        Why = "Whoever reads the spec calls it, and gets an error.",
        Fix = "Implement it, put it into the document, or correct the spec.",
        Check = static (rule, comparison) =>
            from operation in comparison.Api.Added
            let place = new ChangePlace(new Pairing.OperationReach(operation.Name, null, operation, comparison.Api.Before.Operations.Length), Sender.Client, "", null, operation.Location)
            let finding = Missing(operation, new PathMatcher(comparison.Api.Before).Match(operation))
            select finding.At(rule, place),
    };

    private static Finding Missing(Operation operation, PathMatch match)
    {
        var reason = match.Reason.Replace("the baseline", "the document", StringComparison.Ordinal);
        return Finding.Breaks($"{operation.Name} is not implemented: {reason}{(reason.EndsWith('?') ? "" : ".")}");
    }
}
