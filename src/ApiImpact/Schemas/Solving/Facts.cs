using System.Collections.Immutable;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.NormalForm;

namespace ApiImpact.Schemas.Solving;

/// <summary>The parts of a conjunction, found by what they speak of.</summary>
internal sealed class Facts
{
    private readonly HashSet<int> all;
    private readonly Dictionary<int, Members> each = [];
    private readonly Dictionary<int, Members> some = [];
    private readonly List<Members> broad = [];
    private readonly List<Members> someOf = [];

    public Facts(ImmutableArray<Formula> parts)
    {
        all = new HashSet<int>(parts.Length);
        var cases = ImmutableArray.CreateBuilder<Disjunction>();
        var values = ImmutableArray.CreateBuilder<AmongValues>();
        var plain = ImmutableArray.CreateBuilder<Formula>();
        foreach (var part in parts)
        {
            all.Add(part.Id);
            Types &= part.Types;
            switch (part)
            {
                case Members members:
                    Add(members);
                    break;
                case Disjunction disjunction:
                    cases.Add(disjunction);
                    break;
                case AmongValues among:
                    values.Add(among);
                    break;
                default:
                    plain.Add(part);
                    break;
            }
        }

        (Cases, Values, Plain) = (cases.DrainToImmutable(), values.DrainToImmutable(), plain.DrainToImmutable());
    }

    /// <summary>The types that a value may have of which all hold.</summary>
    public JsonTypes Types { get; } = JsonTypes.All;

    /// <summary>The parts that distinguish cases.</summary>
    public ImmutableArray<Disjunction> Cases { get; }

    /// <summary>The finite sets of values.</summary>
    public ImmutableArray<AmongValues> Values { get; }

    /// <summary>The literals that speak neither of members nor of single values.</summary>
    public ImmutableArray<Formula> Plain { get; }

    /// <summary>What is said of each member, other than by <see cref="Each"/>: mostly of those under more names than one.</summary>
    public IReadOnlyList<Members> Broad => broad;

    /// <summary>The members that must exist, other than by <see cref="Some"/>.</summary>
    public IReadOnlyList<Members> SomeOf => someOf;

    /// <summary>The members that must exist under a name of their own.</summary>
    public IEnumerable<Members> SomeNamed => some.Values;

    /// <summary>Whether a formula is one of the parts.</summary>
    public bool Contains(Formula formula) => all.Contains(formula.Id);

    /// <summary>What is said of the member under the one name that <paramref name="names"/> is; null where that is nothing, or in <see cref="Broad"/>.</summary>
    public Members? Each(Formula names) => each.GetValueOrDefault(names.Id);

    /// <summary>The member that must exist under the one name that <paramref name="names"/> is; null where there is none, or it is in <see cref="SomeOf"/>.</summary>
    public Members? Some(Formula names) => some.GetValueOrDefault(names.Id);

    private void Add(Members members)
    {
        if (members.SingleName is null || !(members.IsUniversal ? each : some).TryAdd(members.Names.Id, members))
        {
            (members.IsUniversal ? broad : someOf).Add(members);
        }
    }
}
