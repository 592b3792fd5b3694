using System.Collections.Immutable;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.NormalForm;

namespace ApiImpact.Schemas.Solving;

/// <summary>The names of members, in cells of which all names are alike to the literals of one object: each name that is mentioned, and the rest by patterns.</summary>
internal sealed class NameCells
{
    private const int MostPatterns = 5;

    private readonly Solver solver;
    private readonly ILookup<string, Members> named;
    private readonly ImmutableArray<Members> broad;
    private readonly Dictionary<string, Formula> contents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Formula> demands = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Members> members;

    public NameCells(Solver solver, ImmutableArray<Members> members)
    {
        this.solver = solver;
        this.members = members;
        named = members.Where(static member => member.IsUniversal && member.SingleName is not null).ToLookup(static member => member.SingleName!, StringComparer.Ordinal);
        broad = [.. members.Where(static member => member.IsUniversal && member.SingleName is null)];
        foreach (var member in members.Where(static member => !member.IsUniversal && member.SingleName is not null))
        {
            var name = member.SingleName!;
            demands[name] = demands.TryGetValue(name, out var demand) ? solver.Factory.And(demand, member.Content) : member.Content;
        }

        var mentioned = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            Mentioned(member.Names, mentioned);
        }

        Names = [.. mentioned.Order(StringComparer.Ordinal)];
        Required = [.. demands.Keys.Order(StringComparer.Ordinal)];
        Rest = MakeRest();
    }

    /// <summary>The names that are mentioned, in order.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Those that must be there.</summary>
    public ImmutableArray<string> Required { get; }

    /// <summary>The cells of names that are not mentioned.</summary>
    public ImmutableArray<NameCell> Rest { get; }

    /// <summary>Why it is not certain which literals speak of which names; null where it is.</summary>
    public string? Doubt { get; private set; }

    /// <summary>What the member of a mentioned name must be.</summary>
    public Formula ContentOf(string name)
    {
        if (!contents.TryGetValue(name, out var content))
        {
            var applying = named[name].Concat(broad.Where(member => Applies(member, name))).Select(static member => member.Content).ToImmutableArray();
            var demand = demands.GetValueOrDefault(name, solver.Factory.All);
            content = demand != solver.Factory.All && solver.Evident.Holds(new Facts(applying), solver.Factory.Not(demand), JsonTypes.All)
                ? solver.Factory.None
                : solver.Factory.And([.. applying, demand]);
            contents[name] = content;
        }

        return content;
    }

    /// <summary>Whether an obligation can be met under a name.</summary>
    public bool MayApply(Members obligation, string name) => obligation.Names.Accepts(JsonData.Of(name)) switch
    {
        { } known => known,
        null => Uncertain(obligation),
    };

    private bool Applies(Members member, string name) => member.Names.Accepts(JsonData.Of(name)) switch
    {
        // A condition that may not apply is left out: the proof that there is no object must hold without it.
        { } known => known,
        null => !Uncertain(member),
    };

    private bool Uncertain(Members member)
    {
        Doubt ??= Doubts.Of(member.Names);
        return true;
    }

    private ImmutableArray<NameCell> MakeRest()
    {
        var factory = solver.Factory;
        var reduced = members.Where(static member => member.SingleName is null).ToDictionary(static member => member, member => factory.ForType(Reduce(member.Names), JsonTypes.String));
        var bases = new List<Formula>();
        foreach (var names in reduced.Values.Where(names => names != factory.All && names != factory.None).OrderBy(static names => names.Id))
        {
            if (!bases.Contains(names) && !bases.Contains(factory.ForType(factory.Not(names), JsonTypes.String)))
            {
                bases.Add(names);
            }
        }

        if (bases.Count > MostPatterns)
        {
            Doubt ??= "too many patterns of names overlap";
            return [];
        }

        var cells = ImmutableArray.CreateBuilder<NameCell>();
        for (var signs = 0; signs < 1 << bases.Count; signs++)
        {
            var signed = bases.Select((names, index) => (signs & (1 << index)) == 0 ? names : factory.ForType(factory.Not(names), JsonTypes.String)).ToList();
            var names = factory.ForType(factory.And([factory.NotNamed(Names), .. signed]), JsonTypes.String);
            if (solver.Search(names, JsonTypes.String) is Outcome.None)
            {
                continue;
            }

            var applying = members.Where(member => reduced.TryGetValue(member, out var rest) && (rest == factory.All || signed.Contains(rest))).ToList();
            cells.Add(new NameCell(names, factory.And(applying.Where(static member => member.IsUniversal).Select(static member => member.Content)), [.. applying.Where(static member => !member.IsUniversal)]));
        }

        return cells.ToImmutable();
    }

    /// <summary>A formula of names, for names that are not mentioned.</summary>
    private Formula Reduce(Formula names) => names switch
    {
        AmongValues => solver.Factory.None,
        NotAmongValues => solver.Factory.All,
        Conjunction conjunction => solver.Factory.And(conjunction.Parts.Select(Reduce)),
        Disjunction disjunction => solver.Factory.Or(disjunction.Parts.Select(Reduce)),
        _ => names,
    };

    private static void Mentioned(Formula names, HashSet<string> mentioned)
    {
        switch (names)
        {
            case AmongValues among:
                mentioned.UnionWith(among.Values.Where(static value => value.Type == JsonTypes.String).Select(static value => value.Text));
                break;
            case NotAmongValues not:
                mentioned.UnionWith(not.Values.Where(static value => value.Type == JsonTypes.String).Select(static value => value.Text));
                break;
            case Conjunction conjunction:
                foreach (var part in conjunction.Parts)
                {
                    Mentioned(part, mentioned);
                }

                break;
            case Disjunction disjunction:
                foreach (var part in disjunction.Parts)
                {
                    Mentioned(part, mentioned);
                }

                break;
        }
    }
}
