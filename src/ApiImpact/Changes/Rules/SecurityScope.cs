using ApiImpact.Changes.Pairing;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

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

    /// <summary>The alternative of the same schemes, with other scopes.</summary>
    private static SecurityRequirement? Related(string alternative, Operation operation) => Requirements(operation)
        .FirstOrDefault(requirement => !requirement.Schemes.IsEmpty && Name(requirement) != alternative && Bare(Name(requirement)) == Bare(alternative));

    private static string Bare(string alternative) => string.Join(" and ", alternative.Split(" and ").Select(static scheme => scheme.Split(" (")[0]));

    private static IEnumerable<(string Alternative, string Scheme, IEnumerable<string> Before, IEnumerable<string> After)> ScopeChanges(Pair<OperationPair> pair) =>
        from requirement in Requirements(pair.Before.Before)
        where Stated(pair) && !Alternatives(pair.Before.After).Contains(Name(requirement), StringComparer.Ordinal)
        let related = Related(Name(requirement), pair.Before.After)
        where related is not null
        from scheme in requirement.Schemes
        select (Name(requirement), $"'{scheme.Name}'", (IEnumerable<string>)scheme.Scopes, (IEnumerable<string>)related.Schemes.First(other => other.Name == scheme.Name).Scopes);
}
