using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The baseline has an operation that is spelled almost like one of a spec.</summary>
    public static ChangeRule OperationNearMiss { get; } = new()
    {
        Id = "baseline-near-miss",
        Severity = Severity.Warning,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "spelling of an operation",
        Summary = "The baseline has an operation that is spelled almost like one of a spec.",
        Why = "A misspelt operation is taken for a new one, and its changes are not seen.",
        Fix = "Correct the path, or say that the operation is new.",
        Check = ChangeChecks.EachDoubt(static (operation, match, options) => match.Kind == PathMatchKind.NearMiss && !options.NearMissesAreLinted
            ? Finding.Open($"{operation.Name} is not in the baseline; {match.Reason}", "whether it is new or misspelt is not stated")
            : null),
    };
}
