using System.Runtime.InteropServices;

namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>The characters, partitioned into classes that an automaton does not tell apart. Classes are numbered in the order of their first characters.</summary>
internal sealed class Alphabet
{
    private readonly int[] _starts;
    private readonly int[] _classes;

    private Alphabet(int[] starts, int[] classes, int count) => (_starts, _classes, Count) = (starts, classes, count);

    /// <summary>All characters in one class.</summary>
    public static Alphabet Whole { get; } = new([0], [0], 1);

    /// <summary>How many classes there are.</summary>
    public int Count { get; }

    /// <summary>The coarsest partition that tells the members of each of <paramref name="sets"/> from the others.</summary>
    public static Alphabet Of(IEnumerable<CharacterSet> sets) => sets.Distinct().Aggregate(Whole, static (alphabet, set) => alphabet.Split(set));

    /// <summary>The class of a character; an unpaired surrogate counts as U+FFFD, as every encoder to UTF-8 would write it.</summary>
    public int ClassOf(int character)
    {
        var index = Array.BinarySearch(_starts, character is >= 0xD800 and < 0xE000 ? 0xFFFD : character);
        return _classes[index >= 0 ? index : ~index - 1];
    }

    /// <summary>For each class, whether its characters are in <paramref name="set"/>, which the partition must respect.</summary>
    public bool[] ClassesIn(CharacterSet set)
    {
        var member = new bool[Count];
        for (var index = 0; index < _starts.Length; index++)
        {
            member[_classes[index]] = set.Contains(_starts[index]);
        }

        return member;
    }

    /// <summary>The characters of the classes that <paramref name="chosen"/> accepts.</summary>
    public CharacterSet Characters(Func<int, bool> chosen)
    {
        var sets = new List<CharacterSet>();
        for (var index = 0; index < _starts.Length; index++)
        {
            if (chosen(_classes[index]))
            {
                sets.Add(CharacterSet.Range(_starts[index], (index + 1 < _starts.Length ? _starts[index + 1] : CharacterSet.Limit) - 1));
            }
        }

        return CharacterSet.Union(sets);
    }

    /// <summary>The same partition with classes joined: those to which <paramref name="joined"/> gives one number.</summary>
    /// <returns>The new alphabet, and an old class for each new one.</returns>
    public (Alphabet Alphabet, int[] Representatives) Join(int[] joined)
    {
        var (alphabet, pairs) = Refine([.. _starts], index => (joined[_classes[index]], 0));
        var representatives = new int[alphabet.Count];
        for (var old = Count - 1; old >= 0; old--)
        {
            representatives[pairs[(joined[old], 0)]] = old;
        }

        return (alphabet, representatives);
    }

    /// <summary>The coarsest partition finer than both.</summary>
    /// <returns>The common alphabet, and for each of its classes the class of this one and of <paramref name="other"/>.</returns>
    public (Alphabet Common, int[] Left, int[] Right) Common(Alphabet other)
    {
        var starts = new List<int>();
        var classes = new List<(int Left, int Right)>();
        for (int left = 0, right = 0; left < _starts.Length || right < other._starts.Length;)
        {
            var start = Math.Min(
                left < _starts.Length ? _starts[left] : CharacterSet.Limit, right < other._starts.Length ? other._starts[right] : CharacterSet.Limit);
            left += left < _starts.Length && _starts[left] == start ? 1 : 0;
            right += right < other._starts.Length && other._starts[right] == start ? 1 : 0;
            starts.Add(start);
            classes.Add((_classes[left - 1], other._classes[right - 1]));
        }

        var (common, pairs) = Refine(starts, index => classes[index]);
        var (leftClasses, rightClasses) = (new int[common.Count], new int[common.Count]);
        foreach (var ((leftClass, rightClass), number) in pairs)
        {
            (leftClasses[number], rightClasses[number]) = (leftClass, rightClass);
        }

        return (common, leftClasses, rightClasses);
    }

    /// <summary>Whether both partition alike, with the same numbers.</summary>
    public bool SameAs(Alphabet other) =>
        _starts.AsSpan().SequenceEqual(other._starts) && _classes.AsSpan().SequenceEqual(other._classes);

    private static (Alphabet Alphabet, Dictionary<(int Left, int Right), int> Numbers) Refine(List<int> starts, Func<int, (int Left, int Right)> key)
    {
        var numbers = new Dictionary<(int, int), int>();
        var (newStarts, newClasses) = (new List<int>(starts.Count), new List<int>(starts.Count));
        for (var index = 0; index < starts.Count; index++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key(index), out var known);
            number = known ? number : numbers.Count - 1;
            if (newClasses.Count == 0 || newClasses[^1] != number)
            {
                newStarts.Add(starts[index]);
                newClasses.Add(number);
            }
        }

        return (new([.. newStarts], [.. newClasses], numbers.Count), numbers);
    }

    private Alphabet Split(CharacterSet set)
    {
        if (set.IsEmpty || set.Equals(CharacterSet.All))
        {
            return this;
        }

        var starts = set.Boundaries[0] == 0 ? set.Boundaries : set.Boundaries.Insert(0, 0);
        if (starts[^1] == CharacterSet.Limit)
        {
            starts = starts.RemoveAt(starts.Length - 1);
        }

        var first = set.Boundaries[0] == 0 ? 1 : 0;
        return Common(new Alphabet([.. starts], [.. Enumerable.Range(0, starts.Length).Select(index => (index + first) % 2)], 2)).Common;
    }
}
