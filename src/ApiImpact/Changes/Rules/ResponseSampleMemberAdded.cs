using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A sample of a response has a member that the baseline does not name.</summary>
    public static ChangeRule ResponseSampleMemberAdded { get; } = new()
    {
        Id = "response-sample-member-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Added,
        Topic = "member of a sample",
        Summary = "A sample of a response has a member that the baseline does not name.",
        Why = "A client that knows the old schema passes over it, unless the schema forbids it; then response-sample-rejected says so.",
        Fix = "Nothing has to be done.",
        Check = NewMembers(ChangeDirection.Response),
    };
}
