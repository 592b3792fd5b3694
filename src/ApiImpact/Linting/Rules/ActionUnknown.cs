using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule ActionUnknown { get; } = new()
    {
        Id = "action-unknown",
        Severity = Severity.Info,
        Profiles = Profiles.Core,
        Summary = "The body of an action names an action that the baseline does not have.",
        Why = "A misspelt action is answered with 400. A new action is a new operation, and needs a microversion.",
        Fix = "Correct the name, or say that the action is new.",
        BadExample = "POST /v2.1/servers/{server_id}/action with {\"unshelved\": null}",
        GoodExample = "POST /v2.1/servers/{server_id}/action with {\"unshelve\": null}",
        Origin = "The baseline.",
        Check = LintRule.EachOperation(static (operation, context) =>
            operation is { Action: not null, Change: not OperationChange.Added } && context.Match(operation) is { } match && match.Reason.Contains("action", StringComparison.Ordinal)
                && match.Kind is PathMatchKind.None or PathMatchKind.NearMiss
                ? new Finding(operation.Location, operation.Name, $"The baseline has no action '{operation.Action}' at {operation.Path}.")
                : null),
    };
}
