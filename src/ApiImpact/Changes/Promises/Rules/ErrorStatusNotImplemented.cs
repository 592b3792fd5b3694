using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Promises.Rules;

internal static partial class PromiseRules
{
    /// <summary>A spec states an error status that the implementation does not state.</summary>
    public static ChangeRule ErrorStatusNotImplemented { get; } = new()
    {
        Id = "error-status-not-implemented",
        Severity = Severity.Warning,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Removed,
        Topic = "promised error status",
        Summary = "A spec states an error status that the implementation does not state.",
        Why = "Either the error is reported with another code, which clients do not expect, or it is not checked for.",
        Fix = "State the code in the document, or correct the spec.",
        Check = static (rule, comparison) => Statuses(rule, comparison, success: false),
    };
}
