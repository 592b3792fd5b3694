using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.NormalForm;

namespace ApiImpact.Schemas.Solving;

/// <summary>
/// Containment that can be read off two formulas part by part, without making new ones: large schemas of which little has changed are mostly that.
/// It says yes where it is sure, and else nothing.
/// </summary>
internal sealed class EvidentContainment
{
    private const int DeepestNesting = 100;
    private const int MostSteps = 5_000;

    private readonly Dictionary<(int Narrow, int Wide, JsonTypes Among), bool> known = [];
    private int steps;
    private int depth;

    /// <summary>Whether every value of the given types that all of <paramref name="parts"/> accept is evidently accepted by <paramref name="wide"/>.</summary>
    public bool Holds(ImmutableArray<Formula> parts, Formula wide, JsonTypes among)
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

        if (wide is Constant || --steps < 0 || depth > DeepestNesting || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return false;
        }

        var key = (narrow.Id, wide.Id, among);
        if (known.TryGetValue(key, out var holds))
        {
            return holds;
        }

        depth++;
        holds = narrow switch
        {
            Disjunction either => either.Parts.All(part => IsWithin(part, wide, among)),
            Conjunction both => IsWithinAll(both.Parts, wide, among & both.Types),
            _ => IsWithinAll([narrow], wide, among & narrow.Types),
        };
        depth--;
        if (holds || steps >= 0)
        {
            known[key] = holds;
        }

        return holds;
    }

    private bool IsWithinAll(ImmutableArray<Formula> parts, Formula wide, JsonTypes among)
    {
        among = parts.Aggregate(among, static (types, part) => types & part.Types);
        return (wide is TypedLiteral literal && (literal.Subject & among) == JsonTypes.None) || wide switch
        {
            Constant constant => constant.Accepts,
            Conjunction conjunction => conjunction.Parts.All(part => IsWithinAll(parts, part, among)),
            Disjunction disjunction => disjunction.Parts.Any(part => IsWithinAll(parts, part, among)) || parts.Any(part => part is Disjunction or AmongValues && IsWithin(part, wide, among)),
            OfTypes types => (among & ~types.Types) == JsonTypes.None || parts.Any(part => part is Disjunction && IsWithin(part, wide, among)),
            Members { IsUniversal: true } members => parts.Any(part => part is Members { IsUniversal: true } one && Covers(one, members)) || AnyWithin(parts, wide, among),
            Members members => parts.Any(part => part is Members { IsUniversal: false } one && Meets(one, members, parts)) || AnyWithin(parts, wide, among),
            _ => AnyWithin(parts, wide, among),
        };
    }

    private bool AnyWithin(ImmutableArray<Formula> parts, Formula wide, JsonTypes among) =>
        parts.Contains(wide) || parts.Any(part => part is Disjunction ? IsWithin(part, wide, among) : SaysMore(part, wide));

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

    /// <summary>Whether what is said of each member under some names says all that is said of each member under others.</summary>
    private bool Covers(Members narrow, Members wide) => IsWithin(wide.Names, narrow.Names, JsonTypes.String) && IsWithin(narrow.Content, wide.Content, JsonTypes.All);

    /// <summary>Whether a member that must be there is one that is asked for, with what is said of each member of its name.</summary>
    private bool Meets(Members narrow, Members wide, ImmutableArray<Formula> parts) => IsWithin(narrow.Names, wide.Names, JsonTypes.String)
        && (IsWithin(narrow.Content, wide.Content, JsonTypes.All)
            || parts.Any(part => part is Members { IsUniversal: true } every && IsWithin(narrow.Names, every.Names, JsonTypes.String) && IsWithin(every.Content, wide.Content, JsonTypes.All)));
}
