using System.Text;

namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>
/// Writes a pattern for System.Text.RegularExpressions. Nothing is left to that dialect's own ideas: every set is written out, in UTF-16 code units, and
/// <c>^</c>, <c>$</c> and <c>\b</c> are look-around.
/// </summary>
internal static class DotNetPattern
{
    private const string Nothing = "(?!)";

    /// <summary>The pattern; null if .NET would match something else by it.</summary>
    public static string? Of(PatternNode pattern)
    {
        if (!CertainGroups.AllReferencesCertain(pattern) || EmptyRepeats.In(pattern))
        {
            return null;
        }

        // A match begins between two characters, not in the middle of a surrogate pair.
        var text = new StringBuilder(@"(?<![\uD800-\uDBFF])");
        Write(text, pattern);
        return text.ToString();
    }

    private static StringBuilder Write(StringBuilder text, PatternNode node) => node switch
    {
        CharacterNode character => WriteSet(text, character.Set),
        SequenceNode sequence => sequence.Items.Aggregate(text, Write),
        AlternationNode alternation => WriteAlternation(text, alternation),
        RepeatNode repeat => Write(text.Append("(?:"), repeat.Item).Append($"){{{repeat.Minimum},{repeat.Maximum}}}"),
        GroupNode group => Write(text.Append('('), group.Item).Append(')'),
        ReferenceNode reference => text.Append($@"(?:\{reference.Number})"),
        LookNode look => Write(text.Append("(?").Append(look.Behind ? "<" : "").Append(look.Negative ? '!' : '='), look.Item).Append(')'),
        _ => throw new System.Diagnostics.UnreachableException(node.GetType().Name),
    };

    private static StringBuilder WriteAlternation(StringBuilder text, AlternationNode alternation)
    {
        text.Append("(?:");
        for (var index = 0; index < alternation.Choices.Length; index++)
        {
            Write(index == 0 ? text : text.Append('|'), alternation.Choices[index]);
        }

        return text.Append(')');
    }

    private static StringBuilder WriteSet(StringBuilder text, CharacterSet set)
    {
        var (basic, astral) = (new StringBuilder(), new List<string>());
        foreach (var (first, last) in Utf16Ranges(set))
        {
            if (last <= char.MaxValue)
            {
                WriteRange(basic, first, last);
            }
            else
            {
                astral.Add(Pairs(first, last));
            }
        }

        var choices = basic.Length > 0 ? astral.Prepend($"[{basic}]") : astral;
        return text.Append("(?:").AppendJoin('|', choices.DefaultIfEmpty(Nothing)).Append(')');
    }

    /// <summary>The intervals of a set, cut where their code units change: around the surrogates, and where the first of a pair of surrogates changes.</summary>
    private static IEnumerable<(int First, int Last)> Utf16Ranges(CharacterSet set) =>
    [
        .. Intervals(set, 0, 0xD7FF),
        .. Intervals(set, 0xE000, 0xFFFF),
        .. Intervals(set, 0x10000, CharacterSet.Limit - 1).SelectMany(static interval => CutAtBlocks(interval.First, interval.Last)),
    ];

    private static IEnumerable<(int First, int Last)> Intervals(CharacterSet set, int first, int last) =>
        from interval in set.Intersect(CharacterSet.Range(first, last)).Boundaries.Chunk(2)
        select (interval[0], Math.Min(interval[1] - 1, last));

    /// <summary>A part of a block of 1024 characters, which have one first surrogate; whole blocks; a part of a block.</summary>
    private static IEnumerable<(int First, int Last)> CutAtBlocks(int first, int last)
    {
        while (first <= last)
        {
            var wholeBlocks = first % 0x400 == 0 ? ((last + 1) / 0x400 * 0x400) - 1 : -1;
            var end = Math.Min(Math.Max(wholeBlocks, first | 0x3FF), last);
            yield return (first, end);
            first = end + 1;
        }
    }

    private static string Pairs(int first, int last)
    {
        var (from, to) = (char.ConvertFromUtf32(first), char.ConvertFromUtf32(last));
        var text = new StringBuilder("[");
        WriteRange(text, from[0], to[0]);
        WriteRange(text.Append("]["), from[1], to[1]);
        return text.Append(']').ToString();
    }

    private static void WriteRange(StringBuilder text, int first, int last) => text.Append($@"\u{first:X4}-\u{last:X4}");
}
