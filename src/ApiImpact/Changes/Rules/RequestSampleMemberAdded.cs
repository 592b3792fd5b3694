using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A sample of a request has a member that the baseline does not name.</summary>
    public static ChangeRule RequestSampleMemberAdded { get; } = new()
    {
        Id = "request-sample-member-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Added,
        Topic = "member of a sample",
        Summary = "A sample of a request has a member that the baseline does not name.",
        Why = "The sample says that such a request exists; old requests are as they were.",
        Fix = "Nothing has to be done.",
        Check = NewMembers(ChangeDirection.Request),
    };
}
