using System.Collections.Immutable;

namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>The order in which characters are taken for examples: what reads best comes first.</summary>
internal static class CharacterPreference
{
    // What an example rarely comes to is made when it is asked for: the categories take a walk over all code points.
    private static readonly ImmutableArray<Lazy<CharacterSet>> Order = Disjoint(
        static () => CharacterSet.Range('a', 'z'),
        static () => CharacterSet.Range('0', '9'),
        static () => CharacterSet.Range('A', 'Z'),
        static () => CharacterSet.Range('!', '~'),
        static () => CharacterSet.Of(' '),
        static () => Categories("Ll", "Lu", "Lo", "Nd"),
        static () => Categories("P", "S"),
        static () => Categories("Cc", "Cf", "Z", "M", "Co", "Cn").Complement(),
        static () => CharacterSet.All);

    /// <summary>The members of a set, the preferred ones first. Surrogates are left out.</summary>
    public static IEnumerable<int> Characters(CharacterSet set)
    {
        var (left, preferred) = (set, 0);
        while (!left.IsEmpty)
        {
            var next = Order[preferred++].Value;
            var members = next.Intersect(left).Boundaries;
            for (var index = 0; index < members.Length; index += 2)
            {
                for (var character = members[index]; character < members[index + 1]; character++)
                {
                    if (character is < 0xD800 or >= 0xE000)
                    {
                        yield return character;
                    }
                }
            }

            left = left.Intersect(next.Complement());
        }
    }

    private static CharacterSet Categories(params ReadOnlySpan<string> codes)
    {
        var union = CharacterSet.None;
        foreach (var code in codes)
        {
            union = union.Union(UnicodeProperties.Find(code)!);
        }

        return union;
    }

    /// <summary>Each set without those before it.</summary>
    private static ImmutableArray<Lazy<CharacterSet>> Disjoint(params ReadOnlySpan<Func<CharacterSet>> sets)
    {
        var disjoint = ImmutableArray.CreateBuilder<Lazy<CharacterSet>>();
        var before = new Lazy<CharacterSet>(CharacterSet.None);
        foreach (var make in sets)
        {
            var taken = before;
            var set = new Lazy<CharacterSet>(() => make().Intersect(taken.Value.Complement()));
            disjoint.Add(set);
            before = new Lazy<CharacterSet>(() => taken.Value.Union(set.Value));
        }

        return disjoint.ToImmutable();
    }
}
