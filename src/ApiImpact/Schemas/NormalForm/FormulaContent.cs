using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ApiImpact.Schemas.Data;

namespace ApiImpact.Schemas.NormalForm;

/// <summary>Tells whether two formulas say the same, where the formulas in them are interned already: those are the same objects then.</summary>
internal sealed class FormulaContent : IEqualityComparer<Formula>
{
    /// <summary>The only instance that is needed.</summary>
    public static FormulaContent Comparer { get; } = new();

    public bool Equals(Formula? x, Formula? y) => ReferenceEquals(x, y) || (x, y) switch
    {
        (Members one, Members other) => one.Names == other.Names && one.Content == other.Content && one.IsUniversal == other.IsUniversal,
        (Conjunction one, Conjunction other) => AreSame(one.Parts, other.Parts),
        (Disjunction one, Disjunction other) => AreSame(one.Parts, other.Parts),
        (AmongValues one, AmongValues other) => one.Values.AsSpan().SequenceEqual(other.Values.AsSpan()),
        (NotAmongValues one, NotAmongValues other) => one.Values.AsSpan().SequenceEqual(other.Values.AsSpan()),
        (OfTypes one, OfTypes other) => one.Types == other.Types,
        (InRange one, InRange other) => one.Range == other.Range,
        (MultipleOf one, MultipleOf other) => one.Unit == other.Unit && one.IsNegated == other.IsNegated,
        (OfSize one, OfSize other) => one.Subject == other.Subject && one.Least == other.Least && one.Most == other.Most,
        (MatchesPattern one, MatchesPattern other) => one.Pattern == other.Pattern && one.IsNegated == other.IsNegated,
        (Opaque one, Opaque other) => one.Name == other.Name && one.IsNegated == other.IsNegated,
        (Items one, Items other) => one.Content == other.Content && one.From == other.From && one.To == other.To && one.IsUniversal == other.IsUniversal,
        (ItemCount one, ItemCount other) => one.Content == other.Content && one.Limit == other.Limit && one.IsMinimum == other.IsMinimum,
        (Unique one, Unique other) => one.IsNegated == other.IsNegated,
        (Constant one, Constant other) => one.Accepts == other.Accepts,
        (Recursion one, Recursion other) => one.Number == other.Number && one.IsNegated == other.IsNegated,
        _ => false,
    };

    public int GetHashCode([DisallowNull] Formula obj) => obj switch
    {
        Members members => HashCode.Combine(1, members.Names.Id, members.Content.Id, members.IsUniversal),
        Conjunction conjunction => HashOf(2, conjunction.Parts),
        Disjunction disjunction => HashOf(3, disjunction.Parts),
        AmongValues among => HashOf(4, among.Values),
        NotAmongValues not => HashOf(5, not.Values),
        OfTypes types => HashCode.Combine(6, types.Types),
        InRange range => HashCode.Combine(7, range.Range),
        MultipleOf multiple => HashCode.Combine(8, multiple.Unit, multiple.IsNegated),
        OfSize size => HashCode.Combine(9, size.Subject, size.Least, size.Most),
        MatchesPattern pattern => HashCode.Combine(10, RuntimeHelpers.GetHashCode(pattern.Pattern), pattern.IsNegated),
        Opaque opaque => HashCode.Combine(11, opaque.Name.GetHashCode(StringComparison.Ordinal), opaque.IsNegated),
        Items items => HashCode.Combine(12, items.Content.Id, items.From, items.To, items.IsUniversal),
        ItemCount count => HashCode.Combine(13, count.Content.Id, count.Limit, count.IsMinimum),
        Unique unique => HashCode.Combine(14, unique.IsNegated),
        Constant constant => HashCode.Combine(15, constant.Accepts),
        Recursion recursion => HashCode.Combine(16, recursion.Number, recursion.IsNegated),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool AreSame(ImmutableArray<Formula> one, ImmutableArray<Formula> other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        for (var at = 0; at < one.Length; at++)
        {
            if (one[at] != other[at])
            {
                return false;
            }
        }

        return true;
    }

    private static int HashOf(int kind, ImmutableArray<Formula> parts)
    {
        var hash = kind;
        foreach (var part in parts)
        {
            hash = (hash * 31) + part.Id;
        }

        return hash;
    }

    private static int HashOf(int kind, ImmutableArray<JsonData> values)
    {
        var hash = kind;
        foreach (var value in values)
        {
            hash = (hash * 31) + value.GetHashCode();
        }

        return hash;
    }
}
