using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The baseline's schema rejects a sample of a response.</summary>
    public static ChangeRule ResponseSampleRejected { get; } = new()
    {
        Id = "response-sample-rejected",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Changed,
        Topic = "sample",
        Summary = "The baseline's schema rejects a sample of a response.",
        Why = "The new server sends what a client that knows the old schema does not expect.",
        Fix = "Put the change behind a new version, or correct the sample.",
        Check = Rejected(ChangeDirection.Response),
    };
}
