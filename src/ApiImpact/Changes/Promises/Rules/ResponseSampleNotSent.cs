using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Promises.Rules;

internal static partial class PromiseRules
{
    /// <summary>By its document, the implementation never sends a response that a spec shows.</summary>
    public static ChangeRule ResponseSampleNotSent { get; } = new()
    {
        Id = "response-sample-not-sent",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Decreased,
        Topic = "promised sample",
        Summary = "By its document, the implementation never sends a response that a spec shows.",
        Why = "Clients that are written after the sample do not find in responses what it shows.",
        Fix = "Send it, or correct the sample.",
        Check = static (rule, comparison) => Samples(rule, comparison, "By the document, nothing is sent like the sample of the"),
    };
}
