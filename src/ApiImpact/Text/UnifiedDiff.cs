using System.Text;

namespace ApiImpact.Text;

/// <summary>Two versions of a file as a unified diff, the form that <c>patch</c> and <c>git apply</c> read.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The largest product of changed lines for which the shortest difference is looked for; beyond it, the texts are cut at lines that both have once.</summary>
    private const int Budget = 4_000_000;

    /// <summary>The diff; empty where the texts are equal.</summary>
    public static string Write(string path, string before, string after)
    {
        if (before == after)
        {
            return "";
        }

        var lines = Compare(Split(before), Split(after));
        var text = new StringBuilder().Append("--- a/").Append(path).Append("\n+++ b/").Append(path).Append('\n');
        for (var at = 0; at < lines.Count;)
        {
            var first = lines.FindIndex(at, static line => line.Sign != ' ');
            if (first < 0)
            {
                break;
            }

            var last = first;
            for (var next = first; next >= 0 && next - last <= 2 * Context; next = lines.FindIndex(next + 1, static line => line.Sign != ' '))
            {
                last = next;
            }

            var (start, end) = (Math.Max(at, first - Context), Math.Min(lines.Count, last + Context + 1));
            WriteHunk(text, lines, start, end);
            at = end;
        }

        return text.ToString();
    }

    private static void WriteHunk(StringBuilder text, List<(char Sign, string Text)> lines, int start, int end)
    {
        var (oldStart, newStart) = (1 + lines.Take(start).Count(static line => line.Sign != '+'), 1 + lines.Take(start).Count(static line => line.Sign != '-'));
        var hunk = lines[start..end];
        var (oldCount, newCount) = (hunk.Count(static line => line.Sign != '+'), hunk.Count(static line => line.Sign != '-'));
        text.Append($"@@ -{(oldCount == 0 ? oldStart - 1 : oldStart)},{oldCount} +{(newCount == 0 ? newStart - 1 : newStart)},{newCount} @@\n");
        foreach (var (sign, line) in hunk)
        {
            text.Append(sign).Append(line);
            text.Append(line.EndsWith('\n') ? "" : "\n\\ No newline at end of file\n");
        }
    }

    /// <summary>The lines with their line ends.</summary>
    private static string[] Split(string text)
    {
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var found ? found + 1 : text.Length;
            lines.Add(text[at..end]);
            at = end;
        }

        return [.. lines];
    }

    private static List<(char Sign, string Text)> Compare(ReadOnlySpan<string> before, ReadOnlySpan<string> after)
    {
        var head = before.CommonPrefixLength(after, StringComparer.Ordinal);
        var tail = 0;
        while (tail < before.Length - head && tail < after.Length - head && before[^(tail + 1)] == after[^(tail + 1)])
        {
            tail++;
        }

        var old = before[head..^tail];
        var current = after[head..^tail];
        return
        [
            .. Unchanged(before[..head]),
            .. (long)old.Length * current.Length <= Budget ? Shortest(old, current) : Between(old, current, Anchors(old, current)),
            .. Unchanged(before[^tail..]),
        ];
    }

    private static List<(char Sign, string Text)> Unchanged(ReadOnlySpan<string> lines)
    {
        var result = new List<(char, string)>(lines.Length);
        foreach (var line in lines)
        {
            result.Add((' ', line));
        }

        return result;
    }

    /// <summary>The differences between lines that are known to stay.</summary>
    private static List<(char Sign, string Text)> Between(ReadOnlySpan<string> before, ReadOnlySpan<string> after, List<(int Before, int After)> anchors)
    {
        if (anchors.Count == 0)
        {
            return [.. before.ToArray().Select(static line => ('-', line)), .. after.ToArray().Select(static line => ('+', line))];
        }

        var lines = new List<(char, string)>();
        var (at, to) = (0, 0);
        foreach (var (old, current) in anchors)
        {
            lines.AddRange(Compare(before[at..old], after[to..current]));
            lines.Add((' ', before[old]));
            (at, to) = (old + 1, current + 1);
        }

        lines.AddRange(Compare(before[at..], after[to..]));
        return lines;
    }

    /// <summary>Lines that both texts have once, as many as stand in the same order: what is edited lies between them.</summary>
    private static List<(int Before, int After)> Anchors(ReadOnlySpan<string> before, ReadOnlySpan<string> after)
    {
        var places = Once(after);
        var ends = new List<(int Before, int After, int Link)>();
        var piles = new List<int>();
        foreach (var (line, at) in Once(before).Where(static line => line.Value >= 0).OrderBy(static line => line.Value))
        {
            if (places.GetValueOrDefault(line, -1) is not (>= 0 and var to))
            {
                continue;
            }

            var pile = piles.FindIndex(top => ends[top].After > to);
            var link = (pile < 0 ? piles.Count : pile) - 1;
            ends.Add((at, to, link < 0 ? -1 : piles[link]));
            if (pile < 0)
            {
                piles.Add(ends.Count - 1);
            }
            else
            {
                piles[pile] = ends.Count - 1;
            }
        }

        var anchors = new List<(int, int)>();
        for (var end = piles.Count == 0 ? -1 : piles[^1]; end >= 0; end = ends[end].Link)
        {
            anchors.Add((ends[end].Before, ends[end].After));
        }

        anchors.Reverse();
        return anchors;
    }

    /// <summary>Where each line stands; -1 for one that stands in several places.</summary>
    private static Dictionary<string, int> Once(ReadOnlySpan<string> lines)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < lines.Length; at++)
        {
            places[lines[at]] = places.ContainsKey(lines[at]) ? -1 : at;
        }

        return places;
    }

    /// <summary>The longest common subsequence.</summary>
    private static List<(char Sign, string Text)> Shortest(ReadOnlySpan<string> before, ReadOnlySpan<string> after)
    {
        var longest = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                longest[i, j] = before[i] == after[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        var lines = new List<(char, string)>();
        var (at, to) = (0, 0);
        while (at < before.Length || to < after.Length)
        {
            if (at < before.Length && to < after.Length && before[at] == after[to])
            {
                lines.Add((' ', before[at++]));
                to++;
            }
            else if (at < before.Length && (to == after.Length || longest[at + 1, to] >= longest[at, to + 1]))
            {
                lines.Add(('-', before[at++]));
            }
            else
            {
                lines.Add(('+', after[to++]));
            }
        }

        return lines;
    }
}
