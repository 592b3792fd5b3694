using System.Collections.Immutable;
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

        // What is left of the stack is asked for now and then: a few levels always fit.
        if (wide is Constant || depth > DeepestNesting || (depth % 8 == 0 && !RuntimeHelpers.TryEnsureSufficientExecutionStack()))
        {
            return false;
        }

        var key = (narrow.Id, wide.Id, among);
        if (known.TryGetValue(key, out var holds))
        {
            return holds;
        }

        depth++;
        holds = narrow is Disjunction either ? AreWithin(either, wide, among) : IsWithinAll(FactsOf(narrow), wide, among & narrow.Types);
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
            Conjunction conjunction => AllHold(narrow, conjunction, among),
            Disjunction disjunction => AnyHolds(narrow, disjunction, among) || AnyCase(narrow, wide, among),
            OfTypes types => (among & ~types.Types) == JsonTypes.None || AnyCase(narrow, wide, among),
            Members { IsUniversal: true } members => Covers(narrow, members) || AnyCase(narrow, wide, among),
            Members members => AnyMeets(members, narrow) || AnyCase(narrow, wide, among),
            _ => AnySaysMore(narrow.Plain, wide) || AnyCase(narrow, wide, among),
        };
    }

    // Loops, and not expressions over the parts: this is where most of the time goes of a large comparison.
    private bool AreWithin(Disjunction narrow, Formula wide, JsonTypes among)
    {
        foreach (var part in narrow.Parts)
        {
            if (!IsWithin(part, wide, among))
            {
                return false;
            }
        }

        return true;
    }

    private bool AllHold(Facts narrow, Conjunction wide, JsonTypes among)
    {
        foreach (var part in wide.Parts)
        {
            if (!IsWithinAll(narrow, part, among))
            {
                return false;
            }
        }

        return true;
    }

    private bool AnyHolds(Facts narrow, Disjunction wide, JsonTypes among)
    {
        foreach (var part in wide.Parts)
        {
            if (IsWithinAll(narrow, part, among))
            {
                return true;
            }
        }

        return false;
    }

    private bool AnySaysMore(ImmutableArray<Formula> narrow, Formula wide)
    {
        foreach (var part in narrow)
        {
            if (SaysMore(part, wide))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the cases of one part of what is known are all within.</summary>
    private bool AnyCase(Facts narrow, Formula wide, JsonTypes among)
    {
        foreach (var part in narrow.Cases)
        {
            if (IsWithin(part, wide, among))
            {
                return true;
            }
        }

        foreach (var values in narrow.Values)
        {
            if (SaysMore(values, wide))
            {
                return true;
            }
        }

        return false;
    }

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
        if (narrow.Each(wide.Names) is { } same && IsWithin(same.Content, wide.Content, JsonTypes.All))
        {
            return true;
        }

        foreach (var one in narrow.Broad)
        {
            if (IsWithin(wide.Names, one.Names, JsonTypes.String) && IsWithin(one.Content, wide.Content, JsonTypes.All))
            {
                return true;
            }
        }

        foreach (var one in narrow.Broad)
        {
            if (CoversAllBut(narrow, one, wide) && IsWithin(one.Content, wide.Content, JsonTypes.All))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all names are spoken of but some, and what is said of each of those says all that is asked.</summary>
    private bool CoversAllBut(Facts narrow, Members one, Members wide)
    {
        if (one.Names is not NotAmongValues but)
        {
            return false;
        }

        foreach (var name in but.Values)
        {
            if (wide.Names.Accepts(name) != false && !IsCovered(narrow, one, name, wide))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsCovered(Facts narrow, Members one, JsonData name, Members wide)
    {
        if (narrow.Each(factory.Among([name])) is { } named && IsWithin(named.Content, wide.Content, JsonTypes.All))
        {
            return true;
        }

        foreach (var own in narrow.Broad)
        {
            if (own != one && own.Names.Accepts(name) == true && IsWithin(own.Content, wide.Content, JsonTypes.All))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some member that must be there is one that is asked for.</summary>
    private bool AnyMeets(Members wide, Facts narrow)
    {
        if (narrow.Some(wide.Names) is { } named && Meets(named, wide, narrow))
        {
            return true;
        }

        foreach (var one in wide.SingleName is null ? narrow.SomeNamed : [])
        {
            if (Meets(one, wide, narrow))
            {
                return true;
            }
        }

        foreach (var one in narrow.SomeOf)
        {
            if (Meets(one, wide, narrow))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a member that must be there is one that is asked for, with what is said of each member of its name.</summary>
    private bool Meets(Members one, Members wide, Facts narrow)
    {
        if (!IsWithin(one.Names, wide.Names, JsonTypes.String))
        {
            return false;
        }

        if (IsWithin(one.Content, wide.Content, JsonTypes.All) || (narrow.Each(one.Names) is { } same && IsWithin(same.Content, wide.Content, JsonTypes.All)))
        {
            return true;
        }

        foreach (var every in narrow.Broad)
        {
            if (IsWithin(one.Names, every.Names, JsonTypes.String) && IsWithin(every.Content, wide.Content, JsonTypes.All))
            {
                return true;
            }
        }

        return false;
    }
}
