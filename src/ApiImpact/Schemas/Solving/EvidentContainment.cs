using System.Runtime.CompilerServices;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.NormalForm;

namespace ApiImpact.Schemas.Solving;

/// <summary>
/// Containment that can be read off two formulas part by part, without making new ones: large schemas of which little has changed are mostly that.
/// It says yes where it is sure, and else nothing.
/// </summary>
internal sealed class EvidentContainment(FormulaFactory factory)
{
    private const int DeepestNesting = 100;
    private const int MostSteps = 20_000;

    private readonly Dictionary<(int Narrow, int Wide, JsonTypes Among), bool> known = [];
    private readonly Dictionary<int, Facts> facts = [];
    private int steps;
    private int depth;

    /// <summary>Whether every value of the given types of which all of <paramref name="parts"/> hold is evidently accepted by <paramref name="wide"/>.</summary>
    public bool Holds(Facts parts, Formula wide, JsonTypes among)
    {
        (steps, depth) = (MostSteps, 0);
        return IsWithinAll(parts, wide, among);
    }

    /// <summary>Whether every value that <paramref name="narrow"/> accepts is evidently accepted by <paramref name="wide"/>.</summary>
    public bool Holds(Formula narrow, Formula wide, JsonTypes among = JsonTypes.All)
    {
        (steps, depth) = (MostSteps, 0);
        return IsWithin(narrow, wide, among);
    }

    private bool IsWithin(Formula narrow, Formula wide, JsonTypes among)
    {
        if (narrow == wide || wide is Constant { Accepts: true } || (narrow.Types & among) == JsonTypes.None)
        {
            return true;
        }

        if (wide is Constant || depth > DeepestNesting || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return false;
        }

        var key = (narrow.Id, wide.Id, among);
        if (known.TryGetValue(key, out var holds))
        {
            return holds;
        }

        depth++;
        holds = narrow is Disjunction either ? either.Parts.All(part => IsWithin(part, wide, among)) : IsWithinAll(FactsOf(narrow), wide, among & narrow.Types);
        depth--;
        if (holds || steps >= 0)
        {
            known[key] = holds;
        }

        return holds;
    }

    private Facts FactsOf(Formula formula)
    {
        if (!facts.TryGetValue(formula.Id, out var known))
        {
            known = new Facts(formula is Conjunction conjunction ? conjunction.Parts : [formula]);
            facts.Add(formula.Id, known);
        }

        return known;
    }

    private bool IsWithinAll(Facts narrow, Formula wide, JsonTypes among)
    {
        factory.Work++;
        if (--steps < 0)
        {
            return false;
        }

        among &= narrow.Types;
        return narrow.Contains(wide) || (wide is TypedLiteral literal && (literal.Subject & among) == JsonTypes.None) || wide switch
        {
            Constant constant => constant.Accepts,
            Conjunction conjunction => conjunction.Parts.All(part => IsWithinAll(narrow, part, among)),
            Disjunction disjunction => disjunction.Parts.Any(part => IsWithinAll(narrow, part, among)) || AnyCase(narrow, wide, among),
            OfTypes types => (among & ~types.Types) == JsonTypes.None || AnyCase(narrow, wide, among),
            Members { IsUniversal: true } members => Covers(narrow, members) || AnyCase(narrow, wide, among),
            Members members => narrow.Existing(members.Names).Any(one => Meets(one, members, narrow)) || AnyCase(narrow, wide, among),
            _ => narrow.Plain.Any(part => SaysMore(part, wide)) || AnyCase(narrow, wide, among),
        };
    }

    /// <summary>Whether the cases of one part of what is known are all within.</summary>
    private bool AnyCase(Facts narrow, Formula wide, JsonTypes among) => narrow.Cases.Any(part => IsWithin(part, wide, among)) || narrow.Values.Any(values => SaysMore(values, wide));

    /// <summary>Whether one literal says all that another says.</summary>
    private bool SaysMore(Formula narrow, Formula wide) => (narrow, wide) switch
    {
        (AmongValues among, _) => among.Values.All(value => wide.Accepts(value) == true),
        (NotAmongValues many, NotAmongValues few) => few.Values.All(many.Values.Contains),
        (InRange one, InRange other) => one.Range.Intersect(other.Range) == one.Range,
        (OfSize one, OfSize other) => one.Subject == other.Subject && one.Least >= other.Least && (other.Most is not { } most || one.Most <= most),
        (MultipleOf { IsNegated: false } one, MultipleOf { IsNegated: false } other) => one.Unit.IsMultipleOf(other.Unit),
        (Items { IsUniversal: true } one, Items { IsUniversal: true } other) =>
            one.From <= other.From && (one.To is not { } to || other.To <= to) && IsWithin(one.Content, other.Content, JsonTypes.All),
        (Items { IsUniversal: false } one, Items { IsUniversal: false } other) =>
            one.From >= other.From && (other.To is not { } to || one.To <= to) && IsWithin(one.Content, other.Content, JsonTypes.All),
        _ => narrow == wide,
    };

    /// <summary>Whether what is said of each member says all that is asked of the members under some names.</summary>
    private bool Covers(Facts narrow, Members wide)
    {
        if (narrow.Each(wide.Names).Any(one => IsWithin(wide.Names, one.Names, JsonTypes.String) && IsWithin(one.Content, wide.Content, JsonTypes.All)))
        {
            return true;
        }

        // What is said of all names but some, and of each of those.
        return narrow.Broad.Any(one => one.Names is NotAmongValues but && but.Values.All(name =>
                wide.Names.Accepts(name) == false || narrow.Each(factory.Among([name])).Any(own => own != one && own.Names.Accepts(name) == true && IsWithin(own.Content, wide.Content, JsonTypes.All)))
            && IsWithin(one.Content, wide.Content, JsonTypes.All));
    }

    /// <summary>Whether a member that must be there is one that is asked for, with what is said of each member of its name.</summary>
    private bool Meets(Members one, Members wide, Facts narrow) => IsWithin(one.Names, wide.Names, JsonTypes.String)
        && (IsWithin(one.Content, wide.Content, JsonTypes.All)
            || narrow.Each(one.Names).Any(every => IsWithin(one.Names, every.Names, JsonTypes.String) && IsWithin(every.Content, wide.Content, JsonTypes.All)));
}
