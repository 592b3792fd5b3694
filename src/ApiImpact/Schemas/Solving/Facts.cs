using System.Collections.Immutable;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.NormalForm;

namespace ApiImpact.Schemas.Solving;

/// <summary>The parts of a conjunction, found by what they speak of.</summary>
internal sealed class Facts
{
    private readonly HashSet<int> all = [];
    private readonly ILookup<int, Members> each;
    private readonly ILookup<int, Members> some;
    private readonly ImmutableArray<Members> someOf;

    public Facts(ImmutableArray<Formula> parts)
    {
        all.UnionWith(parts.Select(static part => part.Id));
        Types = parts.Aggregate(JsonTypes.All, static (types, part) => types & part.Types);
        Cases = [.. parts.OfType<Disjunction>()];
        Values = [.. parts.OfType<AmongValues>()];
        Plain = [.. parts.Where(static part => part is not (Members or Disjunction or AmongValues))];
        var members = parts.OfType<Members>().ToList();
        each = members.Where(static one => one.IsUniversal && one.SingleName is not null).ToLookup(static one => one.Names.Id);
        Broad = [.. members.Where(static one => one.IsUniversal && one.SingleName is null)];
        some = members.Where(static one => !one.IsUniversal && one.SingleName is not null).ToLookup(static one => one.Names.Id);
        someOf = [.. members.Where(static one => !one.IsUniversal && one.SingleName is null)];
    }

    /// <summary>The types that a value may have of which all hold.</summary>
    public JsonTypes Types { get; }

    /// <summary>The parts that distinguish cases.</summary>
    public ImmutableArray<Disjunction> Cases { get; }

    /// <summary>The finite sets of values.</summary>
    public ImmutableArray<AmongValues> Values { get; }

    /// <summary>The literals that speak neither of members nor of single values.</summary>
    public ImmutableArray<Formula> Plain { get; }

    /// <summary>What is said of each member under more names than one.</summary>
    public ImmutableArray<Members> Broad { get; }

    /// <summary>Whether a formula is one of the parts.</summary>
    public bool Contains(Formula formula) => all.Contains(formula.Id);

    /// <summary>What is said of each member under names which may hold those of <paramref name="names"/>.</summary>
    public IEnumerable<Members> Each(Formula names) => each[names.Id].Concat(Broad);

    /// <summary>The members that must exist, and which may be under <paramref name="names"/>.</summary>
    public IEnumerable<Members> Existing(Formula names) => names is AmongValues { Values.Length: 1 } ? some[names.Id] : some.SelectMany(static group => group).Concat(someOf);
}
