using System.Collections.Immutable;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.NormalForm;

namespace ApiImpact.Schemas.Solving;

/// <summary>
/// Chooses different values for items. A position with as many values as there are positions always finds one that is free, so only the others
/// have to be tried against each other, and of those all values are known.
/// </summary>
internal sealed class DistinctItems(Solver solver, ImmutableArray<Formula> positions)
{
    private readonly JsonData?[] chosen = new JsonData?[positions.Length];
    private readonly Dictionary<int, Enumeration> values = [];
    private int tries;

    /// <summary>The values; null where there are none, with a reason where that is not proved.</summary>
    public ImmutableArray<JsonData>? Choose(out string? reason)
    {
        reason = null;
        foreach (var position in positions.Distinct())
        {
            var found = solver.Enumerate(position, positions.Length);
            values[position.Id] = found;
            reason ??= found.IsComplete || found.Values.Length == positions.Length ? null : found.Reason ?? "the values of an item are not all known";
            if (found is { IsComplete: true, Values.IsEmpty: true })
            {
                reason = null;
                return null;
            }
        }

        var scarce = Enumerable.Range(0, positions.Length).OrderBy(index => values[positions[index].Id].Values.Length).ToImmutableArray();
        if (Place(scarce, 0))
        {
            return [.. chosen.OfType<JsonData>()];
        }

        reason ??= tries > 20_000 ? Effort.Exhausted : null;
        return null;
    }

    private bool Place(ImmutableArray<int> order, int at)
    {
        if (at == order.Length)
        {
            return true;
        }

        foreach (var value in values[positions[order[at]].Id].Values)
        {
            if (++tries <= 20_000 && !Array.Exists(chosen, value.Equals))
            {
                chosen[order[at]] = value;
                if (Place(order, at + 1))
                {
                    return true;
                }

                chosen[order[at]] = null;
            }
        }

        return false;
    }
}
