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
        var factory = solver.Factory;
        return
        [
            .. disjunction.Parts.Where(part => !context.Any(other => factory.AreKnownApart(part, other) || (other is Disjunction && other != disjunction && solver.Evident.Holds(part, factory.Not(other), type)))
                && !solver.Evident.Holds(literals, factory.Not(part), type)
                && !Contradicts(factory, part, literals)),
        ];
    }

    private static bool Contradicts(FormulaFactory factory, Formula part, Facts literals) => part switch
    {
        Conjunction conjunction => conjunction.Parts.Any(one => Contradicts(factory, one, literals)),
        Members { SingleName: not null, IsUniversal: false } one => literals.Each(one.Names).Any(other => other.Names == one.Names && factory.And(one.Content, other.Content) == factory.None),
        _ => false,
    };
}
