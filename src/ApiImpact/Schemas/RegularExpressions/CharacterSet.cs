using System.Collections.Immutable;

namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>A set of Unicode scalar values, as the sorted code points at which membership changes: [97, 123] is a to z.</summary>
/// <remarks>
/// RFC 8259, 8.2 leaves open what an unpaired surrogate in a JSON string means, so a string is a sequence of scalar values here. The surrogates are members exactly if
/// U+D7FF is: no boundary ever lies among them, and no set tells one from another.
/// </remarks>
internal sealed class CharacterSet : IEquatable<CharacterSet>
{
    /// <summary>One more than the last code point.</summary>
    public const int Limit = 0x110000;

    private const int FirstSurrogate = 0xD800;
    private const int AfterSurrogates = 0xE000;

    private CharacterSet(ImmutableArray<int> boundaries) => Boundaries = boundaries;

    /// <summary>No character.</summary>
    public static CharacterSet None { get; } = new([]);

    /// <summary>Every character.</summary>
    public static CharacterSet All { get; } = new([0, Limit]);

    /// <summary>Where membership changes: an even index begins an interval, the odd one after it ends it (exclusive).</summary>
    public ImmutableArray<int> Boundaries { get; }

    /// <summary>Whether nothing is a member.</summary>
    public bool IsEmpty => Boundaries.IsEmpty;

    /// <summary>How many characters are members.</summary>
    public int Count
    {
        get
        {
            var count = Contains(FirstSurrogate) ? FirstSurrogate - AfterSurrogates : 0;
            for (var index = 0; index < Boundaries.Length; index += 2)
            {
                count += Boundaries[index + 1] - Boundaries[index];
            }

            return count;
        }
    }

    /// <summary>One character.</summary>
    public static CharacterSet Of(int character) => Range(character, character);

    /// <summary>The characters from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public static CharacterSet Range(int first, int last)
    {
        var start = first is >= FirstSurrogate and < AfterSurrogates ? AfterSurrogates : first;
        var end = last is >= FirstSurrogate - 1 and < AfterSurrogates ? AfterSurrogates : last + 1;
        return start < end ? new([start, end]) : None;
    }

    /// <summary>The members of all of <paramref name="sets"/>.</summary>
    public static CharacterSet Union(IReadOnlyList<CharacterSet> sets) => sets.Count switch
    {
        0 => None,
        1 => sets[0],
        _ => Union([.. sets.Take(sets.Count / 2)]).Union(Union([.. sets.Skip(sets.Count / 2)])),
    };

    /// <summary>The members of either.</summary>
    public CharacterSet Union(CharacterSet other) => Merge(other, static (left, right) => left || right);

    /// <summary>The members of both.</summary>
    public CharacterSet Intersect(CharacterSet other) => Merge(other, static (left, right) => left && right);

    /// <summary>What is not a member.</summary>
    public CharacterSet Complement() => Merge(All, static (left, _) => !left);

    /// <summary>Whether <paramref name="character"/> is a member.</summary>
    public bool Contains(int character)
    {
        var index = Boundaries.BinarySearch(character);
        return index >= 0 ? index % 2 == 0 : ~index % 2 == 1;
    }

    /// <inheritdoc/>
    public bool Equals(CharacterSet? other) => other is not null && Boundaries.AsSpan().SequenceEqual(other.Boundaries.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CharacterSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var boundary in Boundaries)
        {
            hash.Add(boundary);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join(' ', Boundaries.Chunk(2).Select(static pair => $"U+{pair[0]:X4}..U+{pair[1] - 1:X4}"));

    private CharacterSet Merge(CharacterSet other, Func<bool, bool, bool> member)
    {
        var merged = ImmutableArray.CreateBuilder<int>(Boundaries.Length + other.Boundaries.Length);
        var inside = false;
        for (int left = 0, right = 0; left < Boundaries.Length || right < other.Boundaries.Length;)
        {
            var boundary = Math.Min(
                left < Boundaries.Length ? Boundaries[left] : Limit, right < other.Boundaries.Length ? other.Boundaries[right] : Limit);
            left += left < Boundaries.Length && Boundaries[left] == boundary ? 1 : 0;
            right += right < other.Boundaries.Length && other.Boundaries[right] == boundary ? 1 : 0;
            if (boundary == Limit ? inside : member(left % 2 == 1, right % 2 == 1) != inside)
            {
                merged.Add(boundary);
                inside = !inside;
            }
        }

        return new(merged.ToImmutable());
    }
}
