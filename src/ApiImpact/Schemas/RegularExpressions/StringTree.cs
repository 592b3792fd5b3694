namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>The automaton of some strings, built as the tree of their beginnings.</summary>
internal static class StringTree
{
    private const int Dead = 1;

    /// <summary>The minimal automaton that accepts exactly <paramref name="values"/>; null if it would be too large.</summary>
    public static Automaton? Automaton(IEnumerable<string> values)
    {
        var strings = values.Select(static value => value.EnumerateRunes().Select(static rune => rune.Value).ToArray()).ToArray();
        var characters = strings.SelectMany(static value => value).Distinct().Order().ToArray();
        if (characters.Length > Budget.Sets || strings.Sum(static value => value.LongLength) + 2 > Math.Min(Budget.States, Budget.Cells / (characters.Length + 1)))
        {
            return null;
        }

        var alphabet = Alphabet.Of(characters.Select(CharacterSet.Of));
        var dead = Enumerable.Repeat(Dead, alphabet.Count).ToArray();
        var (successors, accepting) = (new List<int>([.. dead, .. dead]), new List<bool> { false, false });
        foreach (var value in strings)
        {
            var state = 0;
            foreach (var character in value)
            {
                var cell = (state * alphabet.Count) + alphabet.ClassOf(character);
                if (successors[cell] == Dead)
                {
                    successors[cell] = accepting.Count;
                    accepting.Add(false);
                    successors.AddRange(dead);
                }

                state = successors[cell];
            }

            accepting[state] = true;
        }

        return Minimisation.Minimise(new(alphabet, [.. successors], [.. accepting]));
    }
}
