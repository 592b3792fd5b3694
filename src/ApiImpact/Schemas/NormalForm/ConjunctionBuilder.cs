using ApiImpact.Schemas.Data;

namespace ApiImpact.Schemas.NormalForm;

/// <summary>
/// Builds a conjunction: literals of one kind become one, and literals of one type that contradict each other exclude the type.
/// What it finds is cheap to find; the rest is the solver's.
/// </summary>
internal sealed class ConjunctionBuilder(FormulaFactory factory)
{
    private readonly SortedDictionary<int, Formula> others = [];
    private readonly Dictionary<int, Formula> each = [];
    private readonly Dictionary<(int From, int? To), Formula> items = [];
    private readonly Dictionary<int, Members> eachNames = [];
    private readonly Dictionary<JsonTypes, OfSize> sizes = [];
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

    public Formula Build()
    {
        if (range.IsEmpty)
        {
            types &= ~JsonTypes.Number;
        }

        ExcludeContradictions();
        if (types == JsonTypes.None)
        {
            return factory.None;
        }

        var parts = new SortedDictionary<int, Formula>();
        void Keep(Formula formula)
        {
            if (formula is not TypedLiteral literal || (literal.Subject & types) != JsonTypes.None)
            {
                parts[formula.Id] = formula;
            }
        }

        Keep(factory.InRange(range));
        foreach (var size in sizes.Values)
        {
            Keep(size);
        }

        foreach (var (names, content) in each)
        {
            Keep(factory.EachMember(eachNames[names].Names, content));
        }

        foreach (var ((from, to), content) in items)
        {
            Keep(factory.EachItem(from, to, content));
        }

        foreach (var formula in others.Values)
        {
            Keep(formula);
        }

        return among is null ? Finish(parts, Keep) : FinishValues(parts.Values);
    }

    private void Add(Formula formula)
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
                Add(conjunction.Parts);
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
                eachNames[members.Names.Id] = members;
                each[members.Names.Id] = each.TryGetValue(members.Names.Id, out var content) ? factory.And(content, members.Content) : members.Content;
                break;
            case Items { IsUniversal: true } every:
                items[(every.From, every.To)] = items.TryGetValue((every.From, every.To), out var item) ? factory.And(item, every.Content) : every.Content;
                break;
            default:
                others[formula.Id] = formula;
                break;
        }
    }

    private void Narrow(JsonTypes subject, int least, int? most)
    {
        if (sizes.TryGetValue(subject, out var size))
        {
            least = Math.Max(least, size.Least);
            most = most is { } limit && size.Most is { } other ? Math.Min(limit, other) : most ?? size.Most;
        }

        if (most < least)
        {
            types &= ~subject;
            sizes.Remove(subject);
        }
        else if (factory.OfSize(subject, least, most) is OfSize narrowed)
        {
            sizes[subject] = narrowed;
        }
    }

    private void ExcludeContradictions()
    {
        foreach (var formula in others.Values)
        {
            switch (formula)
            {
                case Members { IsUniversal: false, SingleName: not null } some when each.TryGetValue(some.Names.Id, out var content)
                    && (content == factory.None || factory.And(content, some.Content) == factory.None):
                    types &= ~JsonTypes.Object;
                    break;
                case MultipleOf { IsNegated: true } multiple when others.Values.Any(other => other is MultipleOf { IsNegated: false } unit && unit.Unit.IsMultipleOf(multiple.Unit)):
                    types &= ~JsonTypes.Number;
                    break;
                case MatchesPattern { IsNegated: true } pattern when others.Values.Any(other => other is MatchesPattern { IsNegated: false } same && same.Pattern == pattern.Pattern):
                    types &= ~JsonTypes.String;
                    break;
                case Unique { IsNegated: true } when others.Values.Any(static other => other is Unique { IsNegated: false }):
                    types &= ~JsonTypes.Array;
                    break;
                case ItemCount { IsMinimum: true } count when others.Values.Any(other => other is ItemCount { IsMinimum: false } most && most.Content == count.Content && most.Limit < count.Limit):
                    types &= ~JsonTypes.Array;
                    break;
                case { Negation: { } negation } when others.ContainsKey(negation.Id):
                    types = JsonTypes.None;
                    break;
            }
        }
    }

    private Formula FinishValues(IEnumerable<Formula> conditions)
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

    private Formula Finish(SortedDictionary<int, Formula> parts, Action<Formula> keep)
    {
        parts.Remove(factory.All.Id);
        if (notAmong is not null && factory.NotAmong(notAmong.Where(value => (value.Type & types) != JsonTypes.None)) is NotAmongValues excluded)
        {
            keep(excluded);
        }

        var possible = parts.Values.Aggregate(types, static (types, part) => types & part.Types);
        if (possible == JsonTypes.None)
        {
            return factory.None;
        }

        if (factory.OfTypes(types) is OfTypes ofTypes)
        {
            keep(ofTypes);
        }

        return parts.Count switch
        {
            0 => factory.All,
            1 => parts.Values.First(),
            _ => factory.Intern(new Conjunction([.. parts.Values], possible)),
        };
    }
}
