using System.Text;

namespace ApiImpact.Schemas.RegularExpressions;

/// <content>Sizes and members. Every order is by length in code points, then by <see cref="CharacterPreference"/>.</content>
internal sealed partial class Language
{
    /// <summary>Whether there are finitely many strings.</summary>
    public bool IsFinite => _longest.Value is not null;

    /// <summary>The length of the shortest strings, in code points; null if there is none.</summary>
    public int? MinLength => IsEmpty ? null : _shortest.Value[0];

    /// <summary>The length of the longest strings, in code points; null if there is none, or no longest.</summary>
    public int? MaxLength => IsEmpty ? null : _longest.Value?[0];

    /// <summary>How many strings there are; null if more than <paramref name="limit"/>.</summary>
    public long? Count(long limit)
    {
        if (_longest.Value is not { } longest)
        {
            return null;
        }

        var sizes = Enumerable.Range(0, _automaton.Alphabet.Count)
            .Select(character => _automaton.Alphabet.Characters(other => other == character).Count).ToArray();
        var counts = new Int128[_automaton.Count];
        foreach (var state in Enumerable.Range(0, counts.Length).Where(state => longest[state] >= 0).OrderBy(state => longest[state]))
        {
            Int128 count = _automaton.Accepting[state] ? 1 : 0;
            for (var character = 0; character < sizes.Length; character++)
            {
                count += sizes[character] * counts[_automaton.Next(state, character)];
            }

            counts[state] = Int128.Min(count, (Int128)limit + 1);
        }

        return counts[0] <= limit ? (long)counts[0] : null;
    }

    /// <summary>All strings, in order; null if they are more than <paramref name="limit"/>.</summary>
    public IReadOnlyList<string>? Strings(int limit) => Count(limit) is null
        ? null
        : [.. Walk(viable: (_, state) => _shortest.Value[state] >= 0, member: (_, state) => _automaton.Accepting[state]).OrderBy(CodePoints)];

    /// <summary>The first string in order; null if there is none.</summary>
    public string? ShortestExample() => IsEmpty
        ? null
        : Walk(
            viable: (depth, state) => _shortest.Value[state] == _shortest.Value[0] - depth,
            member: (_, state) => _automaton.Accepting[state]).First();

    /// <summary>The first <paramref name="count"/> strings in order; fewer if there are fewer, or if finding more takes too many steps.</summary>
    public IEnumerable<string> Examples(int count)
    {
        if (Strings(count) is { } all)
        {
            return all;
        }

        var examples = new List<string>();
        var within = new List<bool[]> { _automaton.Accepting };
        for (var length = 0; examples.Count < count && (long)length * _automaton.Successors.Length < Budget.Steps; length++)
        {
            var exactly = length;
            examples.AddRange(Walk(viable: (depth, state) => depth <= exactly && within[exactly - depth][state], member: (depth, _) => depth == exactly)
                .Take(count - examples.Count));
            within.Add([.. Enumerable.Range(0, _automaton.Count).Select(state => AnyNext(state, within[exactly]))]);
        }

        return examples.Count > 0 || count == 0 ? examples : [ShortestExample()!];
    }

    private static int CodePoints(string value) => value.EnumerateRunes().Count();

    private bool AnyNext(int state, bool[] chosen)
    {
        foreach (var next in _automaton.NextOf(state))
        {
            if (chosen[next])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The members met on a walk through the viable states, depth first, preferred characters first.</summary>
    private IEnumerable<string> Walk(Func<int, int, bool> viable, Func<int, int, bool> member)
    {
        if (!viable(0, 0))
        {
            yield break;
        }

        if (member(0, 0))
        {
            yield return "";
        }

        var path = new List<Rune>();
        var branches = new Stack<IEnumerator<(Rune Character, int State)>>([Branches(0, 0, viable).GetEnumerator()]);
        while (branches.TryPeek(out var branch))
        {
            if (!branch.MoveNext())
            {
                branches.Pop().Dispose();
                if (path.Count > 0)
                {
                    path.RemoveAt(path.Count - 1);
                }

                continue;
            }

            path.Add(branch.Current.Character);
            if (member(path.Count, branch.Current.State))
            {
                yield return string.Concat(path);
            }

            branches.Push(Branches(path.Count, branch.Current.State, viable).GetEnumerator());
        }
    }

    private IEnumerable<(Rune Character, int State)> Branches(int depth, int state, Func<int, int, bool> viable) =>
        from character in CharacterPreference.Characters(_automaton.Alphabet.Characters(next => Reaches(depth, state, next, viable)))
        select (new Rune(character), _automaton.Next(state, _automaton.Alphabet.ClassOf(character)));

    private bool Reaches(int depth, int state, int character, Func<int, int, bool> viable) => viable(depth + 1, _automaton.Next(state, character));
}
