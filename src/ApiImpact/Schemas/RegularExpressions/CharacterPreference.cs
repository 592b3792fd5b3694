using System.Collections.Immutable;

namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>The order in which characters are taken for examples: what reads best comes first.</summary>
internal static class CharacterPreference
{
    private static readonly ImmutableArray<CharacterSet> Order = Disjoint(
        CharacterSet.Range('a', 'z'),
        CharacterSet.Range('0', '9'),
        CharacterSet.Range('A', 'Z'),
        CharacterSet.Range('!', '~'),
        CharacterSet.Of(' '),
        CharacterSet.Range(0xA1, CharacterSet.Limit - 1),
        CharacterSet.All);

    /// <summary>The members of a set, the preferred ones first. Surrogates are left out.</summary>
    public static IEnumerable<int> Characters(CharacterSet set) =>
        from preferred in Order
        let members = preferred.Intersect(set).Boundaries
        from index in Enumerable.Range(0, members.Length / 2)
        from character in Enumerable.Range(members[index * 2], members[(index * 2) + 1] - members[index * 2])
        where character is < 0xD800 or >= 0xE000
        select character;

    private static ImmutableArray<CharacterSet> Disjoint(params ReadOnlySpan<CharacterSet> sets)
    {
        var (disjoint, rest) = (ImmutableArray.CreateBuilder<CharacterSet>(), CharacterSet.All);
        foreach (var set in sets)
        {
            disjoint.Add(set.Intersect(rest));
            rest = rest.Intersect(set.Complement());
        }

        return disjoint.ToImmutable();
    }
}
