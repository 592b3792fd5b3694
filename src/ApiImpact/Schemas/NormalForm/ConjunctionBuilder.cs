using ApiImpact.Schemas.Data;

namespace ApiImpact.Schemas.NormalForm;

/// <summary>
/// Builds a conjunction: literals of one kind become one, and literals of one type that contradict each other exclude the type.
/// What it finds is cheap to find; the rest is the solver's.
/// </summary>
internal sealed class ConjunctionBuilder(FormulaFactory factory)
{
    // Most conjunctions have few kinds of parts: a collection is made when the first of its kind comes.
    private Dictionary<int, Formula>? others;
    private Dictionary<int, (Formula Names, Formula Content)>? each;
    private Dictionary<(int From, int? To), Formula>? items;
    private OfSize? stringSize;
    private OfSize? arraySize;
    private OfSize? objectSize;
    private JsonTypes types = JsonTypes.All;
    private HashSet<JsonData>? among;
    private HashSet<JsonData>? notAmong;
    private NumberRange range;

    public ConjunctionBuilder Add(IEnumerable<Formula> formulas)
    {
        foreach (var formula in formulas)
        {
            Add(formula);
        }

        return this;
    }

    public void Add(Formula formula)
    {
        factory.Work++;
        switch (formula)
        {
            case Constant { Accepts: true }:
                break;
            case Constant:
                types = JsonTypes.None;
                break;
            case Conjunction conjunction:
                foreach (var part in conjunction.Parts)
                {
                    Add(part);
                }

                break;
            case OfTypes ofTypes:
                types &= ofTypes.Types;
                break;
            case AmongValues values:
                if (among is null)
                {
                    among = [.. values.Values];
                }
                else
                {
                    among.IntersectWith(values.Values);
                }

                break;
            case NotAmongValues values:
                (notAmong ??= []).UnionWith(values.Values);
                break;
            case InRange inRange:
                range = range.Intersect(inRange.Range);
                break;
            case OfSize size:
                Narrow(size.Subject, size.Least, size.Most);
                break;
            case Members { IsUniversal: true } members:
                each ??= [];
                each[members.Names.Id] = (members.Names, each.TryGetValue(members.Names.Id, out var known) ? factory.And(known.Content, members.Content) : members.Content);
                break;
            case Items { IsUniversal: true } every:
                items ??= [];
                items[(every.From, every.To)] = items.TryGetValue((every.From, every.To), out var item) ? factory.And(item, every.Content) : every.Content;
                break;
            default:
                others ??= [];
                others[formula.Id] = formula;
                break;
        }
    }

    public Formula Build()
    {
        if (range.IsEmpty)
        {
            types &= ~JsonTypes.Number;
        }

        List<Formula> sorted = others is null ? [] : [.. others.Values];
        sorted.Sort(static (left, right) => left.Id.CompareTo(right.Id));
        ExcludeContradictions(sorted);
        if (types == JsonTypes.None)
        {
            return factory.None;
        }

        var parts = new List<Formula>(sorted.Count + (each?.Count ?? 0) + 4);
        Keep(parts, factory.InRange(range));
        foreach (var size in (ReadOnlySpan<OfSize?>)[stringSize, arraySize, objectSize])
        {
            if (size is not null)
            {
                Keep(parts, size);
            }
        }

        foreach (var (names, content) in each?.Values ?? Enumerable.Empty<(Formula, Formula)>())
        {
            Keep(parts, factory.EachMember(names, content));
        }

        foreach (var ((from, to), content) in items ?? Enumerable.Empty<KeyValuePair<(int, int?), Formula>>())
        {
            Keep(parts, factory.EachItem(from, to, content));
        }

        foreach (var formula in sorted)
        {
            Keep(parts, formula);
        }

        return among is null ? Finish(parts) : FinishValues(InOrder(parts));
    }

    private void Keep(List<Formula> parts, Formula formula)
    {
        if (formula is not TypedLiteral literal || (literal.Subject & types) != JsonTypes.None)
        {
            parts.Add(formula);
        }
    }

    /// <summary>The parts by their numbers, each once.</summary>
    private static List<Formula> InOrder(List<Formula> parts)
    {
        parts.Sort(static (left, right) => left.Id.CompareTo(right.Id));
        var kept = 0;
        for (var at = 0; at < parts.Count; at++)
        {
            if (kept == 0 || parts[kept - 1] != parts[at])
            {
                parts[kept++] = parts[at];
            }
        }

        parts.RemoveRange(kept, parts.Count - kept);
        return parts;
    }

    private void Narrow(JsonTypes subject, int least, int? most)
    {
        ref var size = ref stringSize;
        if (subject == JsonTypes.Array)
        {
            size = ref arraySize;
        }
        else if (subject == JsonTypes.Object)
        {
            size = ref objectSize;
        }

        if (size is not null)
        {
            least = Math.Max(least, size.Least);
            most = most is { } limit && size.Most is { } other ? Math.Min(limit, other) : most ?? size.Most;
        }

        if (most < least)
        {
            types &= ~subject;
            size = null;
        }
        else if (factory.OfSize(subject, least, most) is OfSize narrowed)
        {
            size = narrowed;
        }
    }

    private void ExcludeContradictions(List<Formula> sorted)
    {
        foreach (var formula in sorted)
        {
            switch (formula)
            {
                case Members { IsUniversal: false, SingleName: not null } some when each is not null && each.TryGetValue(some.Names.Id, out var known)
                    && (known.Content == factory.None || factory.And(known.Content, some.Content) == factory.None):
                    types &= ~JsonTypes.Object;
                    break;
                case MultipleOf { IsNegated: true } multiple when sorted.Exists(other => other is MultipleOf { IsNegated: false } unit && unit.Unit.IsMultipleOf(multiple.Unit)):
                    types &= ~JsonTypes.Number;
                    break;
                case MatchesPattern { IsNegated: true } pattern when sorted.Exists(other => other is MatchesPattern { IsNegated: false } same && same.Pattern == pattern.Pattern):
                    types &= ~JsonTypes.String;
                    break;
                case Unique { IsNegated: true } when sorted.Exists(static other => other is Unique { IsNegated: false }):
                    types &= ~JsonTypes.Array;
                    break;
                case ItemCount { IsMinimum: true } count when sorted.Exists(other => other is ItemCount { IsMinimum: false } most && most.Content == count.Content && most.Limit < count.Limit):
                    types &= ~JsonTypes.Array;
                    break;
                case { Negation: { } negation } when others!.ContainsKey(negation.Id):
                    types = JsonTypes.None;
                    break;
            }
        }
    }

    private Formula FinishValues(List<Formula> conditions)
    {
        var left = among!.Where(value => (value.Type & types) != JsonTypes.None && notAmong?.Contains(value) != true);
        var undecided = new List<Formula>();
        foreach (var condition in conditions)
        {
            var kept = left.Where(value => condition.Accepts(value) != false).ToList();
            if (kept.Exists(value => condition.Accepts(value) is null))
            {
                undecided.Add(condition);
            }

            left = kept;
        }

        var values = factory.Among(left);
        return values == factory.None || undecided.Count == 0
            ? values
            : factory.Intern(new Conjunction([.. undecided.Append(values).OrderBy(static part => part.Id)], values.Types));
    }

    private Formula Finish(List<Formula> parts)
    {
        if (notAmong is not null && factory.NotAmong(notAmong.Where(value => (value.Type & types) != JsonTypes.None)) is NotAmongValues excluded)
        {
            Keep(parts, excluded);
        }

        var possible = types;
        foreach (var part in parts)
        {
            possible &= part.Types;
        }

        if (possible == JsonTypes.None)
        {
            return factory.None;
        }

        if (factory.OfTypes(types) is OfTypes ofTypes)
        {
            Keep(parts, ofTypes);
        }

        parts.RemoveAll(static part => part is Constant { Accepts: true });
        InOrder(parts);
        return parts.Count switch
        {
            0 => factory.All,
            1 => parts[0],
            _ => factory.Intern(new Conjunction([.. parts], possible)),
        };
    }
}
