using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Promises.Rules;

internal static partial class PromiseRules
{
    /// <summary>The implementation may send more than a spec says.</summary>
    public static ChangeRule ResponseSendsMore { get; } = new()
    {
        Id = "response-sends-more",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Increased,
        Topic = "promised response",
        Summary = "The implementation may send more than a spec says.",
        Why = "Clients that are written after the spec do not expect a response such as the witness.",
        Fix = "Send what the spec says, and let the document say so, or correct the spec.",
    };
}
