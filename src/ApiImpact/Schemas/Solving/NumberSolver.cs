using System.Collections.Immutable;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.NormalForm;

namespace ApiImpact.Schemas.Solving;

/// <summary>Finds a number: near 0 where it can, else at a bound.</summary>
internal static class NumberSolver
{
    private const int MostTried = 2000;

    public static Outcome Solve(Formula formula, ImmutableArray<Formula> parts)
    {
        var range = parts.OfType<InRange>().FirstOrDefault()?.Range ?? default;
        var units = parts.OfType<MultipleOf>().Where(static multiple => !multiple.IsNegated).Select(static multiple => multiple.Unit).ToList();
        var result = Outcome.Empty;
        var tried = 0;
        var candidates = units.Count == 0 ? Dense(range) : Grid(range, units.Aggregate(ExactNumber.LeastCommonMultiple));
        foreach (var candidate in candidates.Take(MostTried))
        {
            tried++;
            switch (formula.Accepts(JsonData.Of(candidate)))
            {
                case true:
                    return new Outcome.Found(JsonData.Of(candidate));
                case null when result.Candidate is null:
                    result = new Outcome.Undecided(JsonData.Of(candidate), Doubts.Of(formula));
                    break;
            }
        }

        var isExhausted = tried < MostTried && (units.Count > 0 || (range.Low is { } low && low == range.High));
        return result != Outcome.Empty || isExhausted || NothingIsLeft(parts, units) ? result : new Outcome.Undecided(null, "no number was found among those tried");
    }

    /// <summary>Whether each multiple of the units is a multiple that is excluded: the pattern of multiples repeats, so one period tells.</summary>
    private static bool NothingIsLeft(ImmutableArray<Formula> parts, List<ExactNumber> units)
    {
        if (units.Count == 0)
        {
            return false;
        }

        var unit = units.Aggregate(ExactNumber.LeastCommonMultiple);
        var excluded = parts.OfType<MultipleOf>().Where(static multiple => multiple.IsNegated).Select(static multiple => multiple.Unit).ToList();
        var period = excluded.Aggregate(unit, ExactNumber.LeastCommonMultiple);
        return excluded.Count > 0 && period.Count(unit) is { } steps and > 0 and <= MostTried
            && Enumerable.Range(0, steps).All(step => excluded.Exists(other => (unit * step).IsMultipleOf(other)));
    }

    /// <summary>The multiples of a unit in a range, those near 0 first.</summary>
    private static IEnumerable<ExactNumber> Grid(NumberRange range, ExactNumber unit)
    {
        var start = range.Low is { } low && low > ExactNumber.Zero ? -(-low).RoundDown(unit)
            : range.High is { } high && high < ExactNumber.Zero ? high.RoundDown(unit)
            : ExactNumber.Zero;
        var (up, down) = (start, start - unit);
        while (true)
        {
            var (hasUp, hasDown) = (range.High is not { } most || up <= most, range.Low is not { } least || down >= least);
            if (hasUp && range.Contains(up))
            {
                yield return up;
            }

            if (hasDown && range.Contains(down))
            {
                yield return down;
            }

            if (!hasUp && !hasDown)
            {
                yield break;
            }

            (up, down) = (up + unit, down - unit);
        }
    }

    /// <summary>Numbers of a range without a grid: whole ones first, then its ends, then fractions between them.</summary>
    private static IEnumerable<ExactNumber> Dense(NumberRange range)
    {
        foreach (var number in Grid(range, ExactNumber.One).Take(12))
        {
            yield return number;
        }

        var low = range.Low ?? (range.High is { } high ? high - ExactNumber.One : ExactNumber.Zero);
        var top = range.High ?? low + ExactNumber.One;
        foreach (var end in new[] { low, top })
        {
            if (range.Contains(end))
            {
                yield return end;
            }
        }

        for (var (step, at) = (0, top); step < 60; step++)
        {
            at = ExactNumber.Between(low, at);
            if (range.Contains(at))
            {
                yield return at;
            }
        }

        foreach (var number in Grid(range, ExactNumber.One).Skip(12).Take(400))
        {
            yield return number;
        }
    }
}
