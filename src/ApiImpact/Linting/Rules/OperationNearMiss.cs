using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule OperationNearMiss { get; } = new()
    {
        Id = "operation-near-miss",
        Severity = Severity.Error,
        Profiles = Profiles.Core,
        Summary = "A changed operation is not in the baseline, and one much like it is.",
        Why = "The spec speaks of an operation that does not exist; what it changes cannot be compared.",
        Fix = "Correct the URL, or say that the operation is new.",
        BadExample = "The response of GET /v1/segment gets a new field.",
        GoodExample = "The response of GET /v1/segments gets a new field.",
        Origin = "The baseline.",
        Check = LintRule.EachOperation(static (operation, context) =>
            operation.Change != OperationChange.Added && context.Match(operation) is { Kind: PathMatchKind.NearMiss } match
                ? new Finding(operation.Location, operation.Name, $"{operation.Name} is not in the baseline; {match.Reason}") { AtMost = operation.Change is OperationChange.Changed or OperationChange.Removed ? null : Severity.Warning }
                : null),
    };
}
