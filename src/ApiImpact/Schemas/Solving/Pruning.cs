using System.Collections.Immutable;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.NormalForm;

namespace ApiImpact.Schemas.Solving;

/// <summary>Drops branches that contradict a literal beside them, before any work is done on them.</summary>
internal static class Pruning
{
    /// <summary>The parts of a disjunction that what stands beside it does not contradict at first sight.</summary>
    public static List<Formula> Possible(Solver solver, Disjunction disjunction, ImmutableArray<Formula> context, Facts literals, JsonTypes type)
    {
        var possible = new List<Formula>();
        foreach (var part in disjunction.Parts)
        {
            if (!IsApart(solver, part, disjunction, context, type)
                && !solver.Evident.Holds(literals, solver.Factory.Not(part), type)
                && !Contradicts(solver.Factory, part, literals))
            {
                possible.Add(part);
            }
        }

        return possible;
    }

    private static bool IsApart(Solver solver, Formula part, Disjunction disjunction, ImmutableArray<Formula> context, JsonTypes type)
    {
        foreach (var other in context)
        {
            if (FormulaFactory.AreKnownApart(part, other) || (other is Disjunction && other != disjunction && solver.Evident.Holds(part, solver.Factory.Not(other), type)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contradicts(FormulaFactory factory, Formula part, Facts literals) => part switch
    {
        Conjunction conjunction => conjunction.Parts.Any(one => Contradicts(factory, one, literals)),
        Members { SingleName: not null, IsUniversal: false } one => literals.Each(one.Names) is { } other && factory.And(one.Content, other.Content) == factory.None,
        _ => false,
    };
}
