using ApiImpact.Changes.Rules;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Specs;

/// <summary>Puts the changes of a spec behind the version that the spec states, and tells which changes need one and have none.</summary>
internal static class Gating
{
    /// <summary>The changes with their gates, and a change of its own for each operation that has none and needs one.</summary>
    public static IEnumerable<Change> Apply(IEnumerable<Change> changes, Comparison comparison)
    {
        var gated = changes.Select(change => change with { Gate = GateOf(change, comparison.Api.After) }).ToList();
        return comparison.Options.GateRequired ? gated.Concat(NotGated(gated)) : gated;
    }

    private static string? GateOf(Change change, ApiModel spec)
    {
        var gates = change.Operations.Select(operation => operation.After?.Gate ?? spec.Gate).ToList();
        return gates.Count > 0 && gates.TrueForAll(static gate => gate is not null) ? gates[0]!.Since ?? "a new version" : null;
    }

    private static IEnumerable<Change> NotGated(IEnumerable<Change> changes) =>
        from same in changes.Where(static change => change.Gate is null && GateNeeds.IsNeededFor(change))
            .SelectMany(static change => change.Operations.Select(operation => (Operation: operation, Change: change)))
            .GroupBy(static pair => pair.Operation.After ?? pair.Operation.Before, ReferenceEqualityComparer.Instance)
        let first = same.First().Change
        let reach = same.MinBy(static pair => pair.Operation.Order).Operation
        let kinds = same.Select(static pair => pair.Change.Rule.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList()
        select new Change
        {
            Rule = ChangeRules.ChangeNotGated,
            Verdict = Verdict.Compatible,
            IsFault = true,
            Message = $"{reach.Name} changes, and no new version is stated: {string.Join(", ", kinds.Take(3))}{(kinds.Count > 3 ? $" and {kinds.Count - 3} more" : "")}.",
            Subject = reach.Name,
            Location = reach.After?.Location ?? first.Location,
            Operations = [reach],
        };
}
