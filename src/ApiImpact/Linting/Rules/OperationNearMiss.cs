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
        Fix = "Correct the URL, or say that the operation is new. Where the spec does not say what happens to the operation it may well be new, and the finding is a remark; where the baseline has none of the spec's operations and nothing like some of them, it may be that of another API, and the finding is a warning.",
        BadExample = "The response of GET /v1/segment gets a new field.",
        GoodExample = "The response of GET /v1/segments gets a new field.",
        Origin = "The baseline.",
        Check = LintRule.EachOperation(static (operation, context) =>
            operation.Change != OperationChange.Added && context.Match(operation) is { Kind: PathMatchKind.NearMiss } match
                ? new Finding(operation.Location, operation.Name, $"{operation.Name} is not in the baseline; {match.Reason}").NoMoreThan(MostForNearMiss(operation, context))
                : null),
    };

    private static Severity MostForNearMiss(Operation operation, LintContext context) =>
        operation.Change == OperationChange.Unstated ? Severity.Info
        : context.MayBeForeign ? Severity.Warning
        : Severity.Error;
}
