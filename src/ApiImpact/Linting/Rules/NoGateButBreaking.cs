using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule NoGateButBreaking { get; } = new()
    {
        Id = "no-gate-but-breaking",
        Severity = Severity.Error,
        Profiles = Profiles.Core,
        Summary = "The spec says that no microversion is needed, and adds or removes an operation.",
        Why = "Who asks for a published version must get what it was: a URL that comes or goes without a new one breaks that promise.",
        Fix = "Put the change behind a new microversion. The rule speaks where the project's preset says that changes are gated.",
        BadExample = "No new microversion is needed. * DELETE /v1/vm-moves/{move_id} is removed.",
        GoodExample = "In a new microversion DELETE /v1/vm-moves/{move_id} is removed.",
        Origin = "API-SIG guidelines, api_interoperability: a new or removed URL \"does require a version change\".",
        Check = static context => context.Spec.NoGate is not { } denial || !context.Options.GatesChanges
            ? []
            : from operation in context.Operations
              where operation.Change == OperationChange.Removed || (operation.Change == OperationChange.Added && context.Match(operation) is null or { Kind: PathMatchKind.None })
              select new Finding(denial.Location, operation.Name, $"{operation.Name} is {(operation.Change == OperationChange.Removed ? "removed" : "new")}, which needs a microversion.")
              {
                  Related = [new RelatedLocation(operation.Location, "the operation")],
              },
    };
}
