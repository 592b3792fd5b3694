using System.Collections.Immutable;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.NormalForm;

namespace ApiImpact.Schemas.Solving;

/// <summary>Drops branches that contradict a literal beside them, before any work is done on them.</summary>
internal static class Pruning
{
    /// <summary>The parts of a disjunction that the literals of <paramref name="context"/> do not contradict at first sight.</summary>
    public static List<Formula> Possible(Solver solver, Disjunction disjunction, ImmutableArray<Formula> context, JsonTypes type)
    {
        var factory = solver.Factory;
        var members = context.OfType<Members>().ToLookup(static members => members.Names.Id);
        var others = context.Remove(disjunction);
        return
        [
            .. disjunction.Parts.Where(part => !context.Any(other => factory.AreKnownApart(part, other))
                && !solver.Evident.Holds(others, factory.Not(part), type)
                && !Contradicts(factory, part, context, members)),
        ];
    }

    private static bool Contradicts(FormulaFactory factory, Formula part, ImmutableArray<Formula> context, ILookup<int, Members> members) => part switch
    {
        Conjunction conjunction => conjunction.Parts.Any(one => Contradicts(factory, one, context, members)),
        Members { SingleName: not null } one => members[one.Names.Id].Any(other => (other.IsUniversal != one.IsUniversal || !one.IsUniversal)
            && factory.And(one.Content, other.Content) == factory.None),
        Members one => members[one.Names.Id].Any(other => other.IsUniversal != one.IsUniversal && factory.And(one.Content, other.Content) == factory.None),
        Items one => context.Any(other => other is Items items && items.IsUniversal != one.IsUniversal && items.From == one.From && items.To == one.To
            && factory.And(one.Content, items.Content) == factory.None),
        Disjunction => false,
        _ => part.Negation is { } negation && context.Contains(negation),
    };
}
