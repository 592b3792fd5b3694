using System.Collections.Immutable;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.Reading;

namespace ApiImpact.Schemas.NormalForm;

/// <summary>Makes formulas, each content once.</summary>
internal sealed class FormulaFactory
{
    private readonly HashSet<Formula> interned = new(FormulaContent.Comparer);
    private readonly Dictionary<string, (JsonData Name, Formula Named)> names = new(StringComparer.Ordinal);
    private readonly Dictionary<(int, int), Formula> conjunctions = [];

    public FormulaFactory()
    {
        All = Intern(new Constant(accepts: true));
        None = Intern(new Constant(accepts: false));
        (All.Negation, None.Negation) = (None, All);
    }

    /// <summary>Every value.</summary>
    public Formula All { get; }

    /// <summary>How many parts of conjunctions and disjunctions were put together so far: the measure of work.</summary>
    public long Work { get; set; }

    /// <summary>No value.</summary>
    public Formula None { get; }

    public Formula OfTypes(JsonTypes types) => types switch
    {
        JsonTypes.All => All,
        JsonTypes.None => None,
        _ => Intern(new OfTypes(types)),
    };

    public Formula Among(IEnumerable<JsonData> values)
    {
        var sorted = Sorted(values);
        return sorted.IsEmpty ? None : Intern(new AmongValues(sorted));
    }

    public Formula NotAmong(IEnumerable<JsonData> values)
    {
        var sorted = Sorted(values);
        return sorted.IsEmpty ? All : Intern(new NotAmongValues(sorted));
    }

    /// <summary>One name of a member.</summary>
    public Formula Named(string name) => NameOf(name).Named;

    /// <summary>All names but some.</summary>
    public Formula NotNamed(IEnumerable<string> excluded) => NotAmong(excluded.Select(name => NameOf(name).Name));

    public Formula InRange(NumberRange range) =>
        range.IsEmpty ? OfTypes(JsonTypes.All & ~JsonTypes.Number) : range.Low is null && range.High is null ? All : Intern(new InRange(range));

    public Formula MultipleOf(ExactNumber unit, bool isNegated = false) => Intern(new MultipleOf(unit, isNegated));

    public Formula OfSize(JsonTypes subject, int least, int? most) =>
        most < least ? OfTypes(JsonTypes.All & ~subject) : least == 0 && most is null ? All : Intern(new OfSize(subject, least, most));

    public Formula Matches(TextPattern pattern, bool isNegated = false) => Intern(new MatchesPattern(pattern, isNegated));

    public Formula Opaque(JsonTypes subject, string name, string reason, Func<JsonData, bool?> test, bool isNegated = false, NamedFormat? format = null) =>
        Intern(new Opaque(subject, name, reason, isNegated, test, format));

    public Formula Recursion(int number, Func<Formula?> unfold, bool isNegated = false) => Intern(new Recursion(number, isNegated, unfold));

    public Formula EachItem(int from, int? to, Formula content) =>
        content == All || to < from ? All : content == None ? OfSize(JsonTypes.Array, 0, from) : Intern(new Items(true, from, to, content));

    public Formula SomeItem(int from, int? to, Formula content) =>
        content == None || to < from ? OfTypes(JsonTypes.All & ~JsonTypes.Array)
        : content == All ? OfSize(JsonTypes.Array, from + 1, null)
        : Intern(new Items(false, from, to, content));

    public Formula AtLeastItems(int limit, Formula content) => limit switch
    {
        <= 0 => All,
        1 => SomeItem(0, null, content),
        _ when content == All => OfSize(JsonTypes.Array, limit, null),
        _ when content == None => OfTypes(JsonTypes.All & ~JsonTypes.Array),
        _ => Intern(new ItemCount(true, limit, content)),
    };

    public Formula AtMostItems(int limit, Formula content) => limit switch
    {
        _ when content == All => OfSize(JsonTypes.Array, 0, limit),
        _ when content == None => All,
        <= 0 => EachItem(0, null, this.Not(content)),
        _ => Intern(new ItemCount(false, limit, content)),
    };

    public Formula Unique(bool isNegated = false) => Intern(new Unique(isNegated));

    public Formula EachMember(Formula names, Formula content) => content == All || names == None ? All : Intern(new Members(true, names, content));

    public Formula SomeMember(Formula names, Formula content) =>
        content == None || names == None ? OfTypes(JsonTypes.All & ~JsonTypes.Object) : Intern(new Members(false, names, content));

    public Formula Required(string name) => SomeMember(Named(name), All);

    /// <summary>The conjunction of some of the parts of one conjunction, in their order: what could be put together of them is together already.</summary>
    public Formula OfParts(ImmutableArray<Formula> parts) => parts switch
    {
        [] => All,
        [var only] => only,
        _ => Intern(new Conjunction(parts, parts.Aggregate(JsonTypes.All, static (types, part) => types & part.Types))),
    };

    public Formula And(params IEnumerable<Formula> formulas) => new ConjunctionBuilder(this).Add(formulas).Build();

    /// <summary>The conjunction of two; made once, as the conjunction of two schemas makes those of their members, and so on down.</summary>
    public Formula And(Formula left, Formula right)
    {
        if (left == right || right == All)
        {
            return left;
        }

        if (left == All)
        {
            return right;
        }

        if (left == None || right == None || left.Negation == right || right.Negation == left)
        {
            return None;
        }

        var key = left.Id < right.Id ? (left.Id, right.Id) : (right.Id, left.Id);
        if (!conjunctions.TryGetValue(key, out var both))
        {
            both = And([left, right]);
            conjunctions[key] = both;
            if (both == None)
            {
                NoteApart(left, right);
            }
        }

        return both;
    }

    /// <summary>Notes that one formula implies another, which is known from where they come from.</summary>
    public void Implies(Formula narrow, Formula wide)
    {
        var outside = this.Not(wide);
        conjunctions[narrow.Id < outside.Id ? (narrow.Id, outside.Id) : (outside.Id, narrow.Id)] = None;
        NoteApart(narrow, outside);
    }

    /// <summary>Whether it is known, without any work, that no value is accepted by both.</summary>
    public static bool AreKnownApart(Formula left, Formula right) => left.Negation == right || right.Negation == left
        || (left.Id < right.Id ? left.Apart?.Contains(right.Id) : right.Apart?.Contains(left.Id)) == true;

    public Formula Or(params IEnumerable<Formula> formulas)
    {
        var builder = new DisjunctionBuilder(this);
        foreach (var formula in formulas)
        {
            if (!builder.Add(formula))
            {
                return All;
            }
        }

        return builder.Build();
    }

    /// <summary>The one formula of this content.</summary>
    public Formula Intern(Formula formula)
    {
        if (interned.TryGetValue(formula, out var known))
        {
            return known;
        }

        formula.Id = interned.Count;
        interned.Add(formula);
        return formula;
    }

    private static void NoteApart(Formula left, Formula right)
    {
        var (first, second) = left.Id < right.Id ? (left, right) : (right, left);
        (first.Apart ??= []).Add(second.Id);
    }

    private (JsonData Name, Formula Named) NameOf(string name)
    {
        if (!names.TryGetValue(name, out var known))
        {
            var value = JsonData.Of(name);
            names[name] = known = (value, Among([value]));
        }

        return known;
    }

    private static ImmutableArray<JsonData> Sorted(IEnumerable<JsonData> values)
    {
        ImmutableArray<JsonData> distinct = [.. values.Distinct()];
        return distinct.Length < 2 ? distinct : [.. distinct.OrderBy(static value => value.ToString(), StringComparer.Ordinal)];
    }
}
