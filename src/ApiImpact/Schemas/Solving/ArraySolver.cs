using System.Collections.Immutable;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.NormalForm;

namespace ApiImpact.Schemas.Solving;

/// <summary>
/// Finds an array, a short one. An array that is longer than what is spoken of by index, and one item for each item that must exist, can lose an item and stay
/// accepted, so only shorter ones are tried; of many items that nothing tells apart, all but a few are copies.
/// </summary>
internal sealed class ArraySolver
{
    private const int MostPositions = 40;
    private const int LongestArray = 20_000;

    private readonly Solver solver;
    private readonly Formula formula;
    private readonly ImmutableArray<Items> universal;
    private readonly ImmutableArray<Obligation> obligations;
    private readonly ImmutableArray<ItemCount> ceilings;
    private readonly bool isUnique;
    private readonly bool hasTwins;
    private readonly int least;
    private readonly int most;
    private readonly int spoken;
    private Outcome result = Outcome.Empty;

    public ArraySolver(Solver solver, Formula formula, ImmutableArray<Formula> parts)
    {
        this.solver = solver;
        this.formula = formula;
        var size = parts.OfType<OfSize>().FirstOrDefault();
        (least, most) = (size?.Least ?? 0, size?.Most ?? int.MaxValue);
        universal = [.. parts.OfType<Items>().Where(static items => items.IsUniversal)];
        var single = parts.OfType<Items>().Where(static items => !items.IsUniversal).Select(static items => new Obligation(items.From, items.To, items.Content, null));
        var counted = parts.OfType<ItemCount>().Where(static count => count.IsMinimum)
            .SelectMany(static count => Enumerable.Repeat(new Obligation(0, null, count.Content, count), Math.Min(count.Limit, MostPositions + 1)));
        obligations = [.. single, .. counted];
        ceilings = [.. parts.OfType<ItemCount>().Where(static count => !count.IsMinimum)];
        isUnique = parts.Any(static part => part is Unique { IsNegated: false });
        hasTwins = parts.Any(static part => part is Unique { IsNegated: true });
        spoken = parts.OfType<Items>().Select(static items => items.To is { } to ? to + 1 : items.From).DefaultIfEmpty(0).Max();
    }

    public Outcome Solve()
    {
        var extra = obligations.Length + (hasTwins ? 2 : 0);
        var longest = (int)Math.Min(most, (long)Math.Max(least, spoken) + extra);
        for (var length = least; length <= longest; length++)
        {
            var told = Math.Min(length, spoken + extra + 1);
            var isLarge = told > MostPositions || (length > told && length > MostPositions && (isUnique || !ceilings.IsEmpty)) || length > LongestArray;
            if (isLarge)
            {
                Note(new Outcome.Undecided(null, "the arrays to try are too long"));
                return result;
            }

            // Where items must differ or are counted, no item is a copy.
            told = isUnique || !ceilings.IsEmpty ? length : told;
            var positions = Enumerable.Range(0, told).Select(Base).ToImmutableArray();
            if (length > told && Base(told) == solver.Factory.None)
            {
                continue;
            }

            if (Twins(positions, length) is Outcome.Found found)
            {
                return found;
            }

            if (!solver.Effort.Spend())
            {
                Note(new Outcome.Undecided(null, Effort.Exhausted));
                return result;
            }
        }

        return result;
    }

    private Formula Base(int index) => solver.Factory.And(universal.Where(items => items.From <= index && (items.To is not { } to || index <= to)).Select(static items => items.Content));

    /// <summary>Chooses two equal items, where there must be two.</summary>
    private Outcome Twins(ImmutableArray<Formula> positions, int length)
    {
        if (!hasTwins)
        {
            Assign(0, positions, length, null);
            return result;
        }

        for (var first = 0; first < positions.Length; first++)
        {
            for (var second = first + 1; second < positions.Length; second++)
            {
                var both = solver.Factory.And(positions[first], positions[second]);
                if (solver.Solve(both) is not Outcome.None && Assign(0, positions.SetItem(first, both).SetItem(second, both), length, (first, second)))
                {
                    return result;
                }
            }
        }

        return result;
    }

    /// <summary>Chooses the places of the items that must exist, from one obligation on.</summary>
    private bool Assign(int number, ImmutableArray<Formula> positions, int length, (int First, int Second)? twins, int after = -1)
    {
        if (!solver.Effort.Spend())
        {
            Note(new Outcome.Undecided(null, Effort.Exhausted));
            return true;
        }

        if (number == obligations.Length)
        {
            return Limit(0, positions, length, twins, [.. ceilings.Select(static ceiling => ceiling.Limit)]);
        }

        // The items of one count are alike: they are placed from left to right.
        var obligation = obligations[number];
        var from = Math.Max(obligation.From, obligation.Count is not null && number > 0 && obligations[number - 1].Count == obligation.Count ? after + 1 : 0);
        for (var at = from; at < positions.Length && at <= (obligation.To ?? int.MaxValue); at++)
        {
            var joined = solver.Factory.And(positions[at], obligation.Content);
            if (solver.Solve(joined) is not Outcome.None && Assign(number + 1, Put(positions, at, joined, twins), length, twins, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Decides for each item and each "at most" whether the item counts.</summary>
    private bool Limit(int at, ImmutableArray<Formula> positions, int length, (int First, int Second)? twins, ImmutableArray<int> left)
    {
        if (ceilings.IsEmpty || at == positions.Length * ceilings.Length)
        {
            return Choose(positions, length, twins);
        }

        if (!solver.Effort.Spend())
        {
            Note(new Outcome.Undecided(null, Effort.Exhausted));
            return true;
        }

        var (index, ceiling) = (at / ceilings.Length, at % ceilings.Length);
        var outside = solver.Factory.And(positions[index], solver.Factory.Not(ceilings[ceiling].Content));
        if (solver.Solve(outside) is not Outcome.None && Limit(at + 1, positions.SetItem(index, outside), length, twins, left))
        {
            return true;
        }

        return left[ceiling] > 0 && Limit(at + 1, positions, length, twins, left.SetItem(ceiling, left[ceiling] - 1));
    }

    private bool Choose(ImmutableArray<Formula> positions, int length, (int First, int Second)? twins)
    {
        var items = isUnique ? new DistinctItems(solver, positions).Choose(out var reason) : Each(positions, length, out reason);
        if (items is null)
        {
            if (reason is not null)
            {
                Note(new Outcome.Undecided(null, reason));
            }

            return false;
        }

        var values = items.Value;
        if (twins is var (first, second))
        {
            values = values.SetItem(second, values[first]);
        }

        var made = JsonData.Of(values);
        switch (formula.Accepts(made))
        {
            case true:
                result = new Outcome.Found(made);
                return true;
            default:
                Note(new Outcome.Undecided(made, Doubts.Of(formula)));
                return false;
        }
    }

    private ImmutableArray<JsonData>? Each(ImmutableArray<Formula> positions, int length, out string? reason)
    {
        reason = null;
        var items = ImmutableArray.CreateBuilder<JsonData>(length);
        foreach (var position in length > positions.Length ? positions.Add(Base(positions.Length)) : positions)
        {
            var outcome = solver.Solve(position);
            if (outcome.Candidate is null)
            {
                reason = (outcome as Outcome.Undecided)?.Reason;
                return null;
            }

            items.Add(outcome.Candidate);
        }

        while (items.Count < length)
        {
            items.Add(items[^1]);
        }

        return items.ToImmutable();
    }

    private static ImmutableArray<Formula> Put(ImmutableArray<Formula> positions, int at, Formula formula, (int First, int Second)? twins) =>
        twins is var (first, second) && (at == first || at == second) ? positions.SetItem(first, formula).SetItem(second, formula) : positions.SetItem(at, formula);

    private void Note(Outcome.Undecided undecided)
    {
        if (result.Candidate is null)
        {
            result = undecided;
        }
    }

    /// <summary>An item that must exist between two indexes; obligations of one count need items of their own.</summary>
    private sealed record Obligation(int From, int? To, Formula Content, ItemCount? Count);
}
