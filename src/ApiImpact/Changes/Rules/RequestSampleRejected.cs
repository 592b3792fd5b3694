using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The baseline's schema rejects a sample of a request.</summary>
    public static ChangeRule RequestSampleRejected { get; } = new()
    {
        Id = "request-sample-rejected",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "sample",
        Summary = "The baseline's schema rejects a sample of a request.",
        Why = "The new server takes what the old one does not; old requests are as they were.",
        Fix = "Nothing has to be done.",
        Check = Rejected(ChangeDirection.Request),
    };
}
