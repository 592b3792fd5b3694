using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A way to authenticate needs a scope less.</summary>
    public static ChangeRule SecurityScopeRemoved { get; } = new()
    {
        Id = "api-security-scope-removed",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "security scope",
        Summary = "A way to authenticate needs a scope less.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.AllOfOperationPair(static pair =>
            from change in ScopeChanges(pair)
            from scope in change.Before.Except(change.After, StringComparer.Ordinal)
            select Finding.Safe($"The scope '{scope}' is not needed for {change.Scheme} any more.") with { Item = $"{change.Scheme} {scope}", Shared = SharedSecurity(pair) }),
    };
}
