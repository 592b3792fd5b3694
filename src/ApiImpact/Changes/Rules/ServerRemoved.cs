using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation is not served any more under a URL under which it was.</summary>
    public static ChangeRule ServerRemoved { get; } = new()
    {
        Id = "server-removed",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "server",
        Summary = "An operation is not served any more under a URL under which it was.",
        Why = "A client that calls that URL gets nothing.",
        Fix = "Keep the server, or serve the operation under the URL as before.",
        Check = ChangeChecks.AllOfOperationPair(static pair =>
            from url in Gone(pair, isRemoval: true)
            select Finding.Breaks($"The server '{url}' was removed.") with { Item = url, Shared = Shared(pair) }),
    };
}
