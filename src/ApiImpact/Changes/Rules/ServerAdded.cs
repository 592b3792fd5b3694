using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation is served under a URL more.</summary>
    public static ChangeRule ServerAdded { get; } = new()
    {
        Id = "server-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Added,
        Topic = "server",
        Summary = "An operation is served under a URL more.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.AllOfOperationPair(static pair =>
            from url in Gone(pair, isRemoval: false)
            select Finding.Safe($"The server '{url}' was added.") with { Item = url, Shared = Shared(pair) }),
    };
}
