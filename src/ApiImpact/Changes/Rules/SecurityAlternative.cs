using System.Collections.Immutable;
using ApiImpact.Changes.Pairing;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation can be used with another way to authenticate.</summary>
    public static ChangeRule SecurityAdded { get; } = new()
    {
        Id = "api-security-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Added,
        Topic = "security alternative",
        Summary = "An operation can be used with another way to authenticate.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.AllOfOperationPair(static pair =>
            from alternative in Alternatives(pair.Before.After).Except(Alternatives(pair.Before.Before), StringComparer.Ordinal)
            where Stated(pair) && Related(alternative, pair.Before.Before) is null
            select Finding.Safe($"The security alternative {alternative} was added.") with { Item = alternative, Shared = SharedSecurity(pair) }),
    };

    /// <summary>A way to authenticate does not suffice any more for an operation.</summary>
    public static ChangeRule SecurityRemoved { get; } = new()
    {
        Id = "api-security-removed",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "security alternative",
        Summary = "A way to authenticate does not suffice any more for an operation.",
        Why = "A client that authenticates in that way is turned away.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.AllOfOperationPair(static pair =>
            from alternative in Alternatives(pair.Before.Before).Except(Alternatives(pair.Before.After), StringComparer.Ordinal)
            where Stated(pair) && Related(alternative, pair.Before.After) is null
            select (Suffices(pair, alternative)
                ? Finding.Safe($"The security alternative {alternative} was removed.", "another alternative demands no more")
                : Finding.Breaks($"The security alternative {alternative} does not suffice any more.")) with
            { Item = alternative, Shared = SharedSecurity(pair) }),
    };

    // The reader gives the API's own list to every operation that states none.
    private static string? SharedSecurity(Pair<OperationPair> pair) =>
        pair.Comparison.Api.After.Operations.Count(operation => operation.Security == pair.Before.After.Security) > 1 ? "security" : null;

    private static bool Stated(Pair<OperationPair> pair) => !pair.Before.IsPartial || pair.Before.After.Security is not null;

    /// <summary>The alternatives as text; one that needs nothing where none is stated.</summary>
    private static IEnumerable<string> Alternatives(Operation operation) => Requirements(operation).Select(Name);

    private static ImmutableArray<SecurityRequirement> Requirements(Operation operation) =>
        operation.Security is { IsEmpty: false } stated ? stated : [new SecurityRequirement([])];

    private static string Name(SecurityRequirement requirement) => requirement.Schemes.IsEmpty ? "none" : string.Join(" and ", requirement.Schemes
        .OrderBy(static scheme => scheme.Name, StringComparer.Ordinal)
        .Select(static scheme => scheme.Scopes.IsEmpty ? $"'{scheme.Name}'" : $"'{scheme.Name}' ({string.Join(", ", scheme.Scopes.Order(StringComparer.Ordinal))})"));

    /// <summary>Whether what sufficed before, under that name, suffices now: some alternative needs no scheme and no scope that it has not.</summary>
    private static bool Suffices(Pair<OperationPair> pair, string alternative)
    {
        var had = Requirements(pair.Before.Before).First(requirement => Name(requirement) == alternative);
        return Requirements(pair.Before.After).Any(needed => needed.Schemes.All(scheme =>
            had.Schemes.Any(owned => owned.Name == scheme.Name && scheme.Scopes.All(scope => owned.Scopes.Contains(scope, StringComparer.Ordinal)))));
    }
}
