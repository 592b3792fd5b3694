using System.Collections.Immutable;
using ApiImpact.Changes.Pairing;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
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

    /// <summary>A scheme that no operation asks for turns no one away.</summary>
    private static Finding Used(string name, Comparison comparison, string message) =>
        comparison.Api.Before.Operations.Any(operation => Requirements(operation).Any(requirement => requirement.Schemes.Any(scheme => scheme.Name == name)))
            ? Finding.Breaks(message)
            : Finding.Safe(message, "no operation asks for it");

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
