namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>
/// A regular set of strings, held as its minimal automaton; two languages with the same strings are equal. What may grow beyond the <see cref="Budget"/> returns null, for
/// "unknown"; everything else is exact.
/// </summary>
internal sealed partial class Language : IEquatable<Language>
{
    private readonly Automaton _automaton;
    private readonly Lazy<int[]> _shortest;
    private readonly Lazy<int[]?> _longest;

    private Language(Automaton automaton)
    {
        _automaton = automaton;
        _shortest = new(() => Distances.Shortest(automaton));
        _longest = new(() => Distances.Longest(automaton));
    }

    /// <summary>Every string.</summary>
    public static Language Any { get; } = new(new(Alphabet.Whole, [0], [true]));

    /// <summary>No string.</summary>
    public static Language None { get; } = new(new(Alphabet.Whole, [0], [false]));

    /// <summary>Whether there is no string.</summary>
    public bool IsEmpty => Equals(None);

    /// <summary>Whether it is every string.</summary>
    public bool IsAny => Equals(Any);

    /// <summary>How many states the minimal automaton has.</summary>
    public int States => _automaton.Count;

    /// <summary>One string; null if it is too long.</summary>
    public static Language? Of(string value) => OfStrings([value]);

    /// <summary>Some strings; null if they are too many or too long.</summary>
    public static Language? OfStrings(IEnumerable<string> values) => StringTree.Automaton(values) is { } automaton ? new(automaton) : null;

    /// <summary>The strings whose length, in code points, is at least <paramref name="minimum"/> and at most <paramref name="maximum"/> (null: any); null if the bounds are too large.</summary>
    public static Language? OfLength(int minimum, int? maximum)
    {
        var last = Math.Max(minimum, (maximum ?? (minimum - 1L)) + 1);
        if (last >= Budget.States)
        {
            return null;
        }

        var lengths = Enumerable.Range(0, (int)Math.Max(last, 0) + 1).ToArray();
        return new(Minimisation.Minimise(new(
            Alphabet.Whole,
            [.. lengths.Select(length => Math.Min(length + 1, lengths.Length - 1))],
            [.. lengths.Select(length => length >= minimum && length <= (maximum ?? int.MaxValue))])));
    }

    /// <summary>The strings in which a pattern of ECMA-262 finds a match anywhere, as JSON Schema uses patterns; or why they are not known.</summary>
    /// <param name="pattern">The pattern, well-formed or not.</param>
    /// <param name="classes">What its classes stand for, where that is not what ECMA-262 says.</param>
    public static LanguageReading Pattern(string pattern, ClassReading? classes = null)
    {
        var reading = PatternParser.Parse(pattern, classes);
        if (reading.Node is not { } node)
        {
            return new(Language: null, reading.Reason);
        }

        if (RegularPart.Obstacle(node) is { } obstacle)
        {
            return new(Language: null, obstacle);
        }

        return Determinisation.Of(node, Determinisation.Extent.Part) is { } automaton
            ? new(new(automaton), Reason: null)
            : new(Language: null, "its automaton would be too large");
    }

    /// <summary>The strings in both; null if the automaton would be too large.</summary>
    public Language? Intersect(Language other) =>
        IsEmpty || other.IsAny || Equals(other) ? this : other.IsEmpty || IsAny ? other : Combine(other, static (left, right) => left && right);

    /// <summary>The strings in either; null if the automaton would be too large.</summary>
    public Language? Union(Language other) =>
        IsAny || other.IsEmpty || Equals(other) ? this : other.IsAny || IsEmpty ? other : Combine(other, static (left, right) => left || right);

    /// <summary>The strings in this one and not in <paramref name="other"/>; null if the automaton would be too large.</summary>
    public Language? Except(Language other) => Intersect(other.Complement());

    /// <summary>The strings that are not in it.</summary>
    public Language Complement() => new(_automaton.Complement());

    /// <summary>Whether each string is in <paramref name="other"/> too; null if that takes too many steps.</summary>
    public bool? IsSubsetOf(Language other) =>
        IsEmpty || other.IsAny || Equals(other) ? true : other.IsEmpty || IsAny ? false : Product.IsSubset(_automaton, other._automaton);

    /// <summary>Whether both have the same strings.</summary>
    public bool IsEquivalentTo(Language other) => Equals(other);

    /// <summary>Whether the string is in it. An unpaired surrogate counts as U+FFFD.</summary>
    public bool Accepts(string value) => _automaton.Accepts(value);

    /// <inheritdoc/>
    public bool Equals(Language? other) => other is not null && (ReferenceEquals(this, other) || _automaton.SameAs(other._automaton));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Language);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_automaton.Count, _automaton.Alphabet.Count, _automaton.Accepting[0]);

    private Language? Combine(Language other, Func<bool, bool, bool> accepts) =>
        Product.Of(_automaton, other._automaton, accepts) is { } automaton ? new(automaton) : null;
}
