using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.NormalForm;

namespace ApiImpact.Schemas.Solving;

/// <summary>Chooses among finitely many values.</summary>
internal static class FiniteSolver
{
    /// <summary>The first of <paramref name="values"/> that the formula accepts. Where all are rejected it has none of them, and none at all where it accepts no others.</summary>
    public static Outcome Solve(Formula formula, IEnumerable<JsonData> values)
    {
        var result = Outcome.Empty;
        foreach (var value in values)
        {
            switch (formula.Accepts(value))
            {
                case true:
                    return new Outcome.Found(value);
                case null when result.Candidate is null:
                    result = new Outcome.Undecided(value, Doubts.Of(formula));
                    break;
            }
        }

        return result;
    }
}
