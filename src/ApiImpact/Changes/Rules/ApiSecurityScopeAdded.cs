using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A way to authenticate needs another scope.</summary>
    public static ChangeRule SecurityScopeAdded { get; } = new()
    {
        Id = "api-security-scope-added",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Added,
        Topic = "security scope",
        Summary = "A way to authenticate needs another scope.",
        Why = "A client that has the old scopes is turned away.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.AllOfOperationPair(static pair =>
            from change in ScopeChanges(pair)
            from scope in change.After.Except(change.Before, StringComparer.Ordinal)
            select (Suffices(pair, change.Alternative)
                ? Finding.Safe($"The scope '{scope}' was added to {change.Scheme}.", "another alternative demands no more")
                : Finding.Breaks($"The scope '{scope}' is needed for {change.Scheme} now.")) with
            { Item = $"{change.Scheme} {scope}", Shared = SharedSecurity(pair) }),
    };
}
