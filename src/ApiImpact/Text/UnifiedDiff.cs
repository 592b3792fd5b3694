using System.Text;

namespace ApiImpact.Text;

/// <summary>Two versions of a file as a unified diff, the form that <c>patch</c> and <c>git apply</c> read.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The largest product of changed lines for which the shortest difference is looked for; beyond it, the middle is replaced whole.</summary>
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

    private static List<(char Sign, string Text)> Compare(string[] before, string[] after)
    {
        var head = 0;
        while (head < before.Length && head < after.Length && before[head] == after[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < before.Length - head && tail < after.Length - head && before[^(tail + 1)] == after[^(tail + 1)])
        {
            tail++;
        }

        var lines = new List<(char, string)>(before[..head].Select(static line => (' ', line)));
        lines.AddRange(Middle(before[head..^tail], after[head..^tail]));
        lines.AddRange(before[^tail..].Select(static line => (' ', line)));
        return lines;
    }

    /// <summary>The longest common subsequence, where that is affordable.</summary>
    private static List<(char Sign, string Text)> Middle(string[] before, string[] after)
    {
        if ((long)before.Length * after.Length > Budget)
        {
            return [.. before.Select(static line => ('-', line)), .. after.Select(static line => ('+', line))];
        }

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
