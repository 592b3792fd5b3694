using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Promises.Rules;

internal static partial class PromiseRules
{
    /// <summary>The implementation accepts less than a spec says.</summary>
    public static ChangeRule RequestAcceptsLess { get; } = new()
    {
        Id = "request-accepts-less",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Decreased,
        Topic = "promised request",
        Summary = "The implementation accepts less than a spec says.",
        Why = "Requests that are right by the spec, such as the witness, are rejected.",
        Fix = "Accept what the spec says, or correct the spec.",
    };
}
