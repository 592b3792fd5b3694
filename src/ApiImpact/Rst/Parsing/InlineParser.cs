using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ApiImpact.Rst.Syntax;

namespace ApiImpact.Rst.Parsing;

/// <summary>Makes running text of lines: joins them, finds the inline markup, and reports what is wrong with it.</summary>
internal sealed class InlineParser(ParserInput input, RstReporter report)
{
    // Without one of these there is no markup: "_" ends references, ":" and "@" stand in addresses.
    private static readonly SearchValues<char> Telltales = SearchValues.Create("*`|_:@");

    private readonly List<RstInline> found = [];
    private readonly List<InlineProblem> problems = [];
    private readonly int[] noEnd = new int[InlineScanner.EndStringCount];
    private char[] buffer = [];

    /// <summary>The text of one line.</summary>
    public RstText Parse(int start, int end)
    {
        var line = input.Text.AsSpan(start, end - start);
        return line.ContainsAny(Telltales)
            ? new RstText(input, start, end, Scan(line, start, null))
            : new RstText(input, start, end, []);
    }

    /// <summary>The text of lines that are given as start and end in the input, in turn.</summary>
    public RstText Parse(int[] bounds)
    {
        var length = bounds.Length / 2;
        var isPlain = true;
        for (var at = 0; at < bounds.Length; at += 2)
        {
            length += bounds[at + 1] - bounds[at];
            isPlain = isPlain && !input.Text.AsSpan(bounds[at], bounds[at + 1] - bounds[at]).ContainsAny(Telltales);
        }

        if (isPlain)
        {
            return new RstText(input, bounds, []);
        }

        var joined = Buffer(length);
        var filled = 0;
        for (var at = 0; at < bounds.Length; at += 2)
        {
            if (at > 0)
            {
                joined[filled++] = '\n';
            }

            input.Text.AsSpan(bounds[at], bounds[at + 1] - bounds[at]).CopyTo(joined[filled..]);
            filled += bounds[at + 1] - bounds[at];
        }

        return new RstText(input, bounds, Scan(joined[..filled], bounds[0], bounds));
    }

    private ImmutableArray<RstInline> Scan(ReadOnlySpan<char> line, int start, int[]? bounds)
    {
        found.Clear();
        problems.Clear();
        new InlineScanner(line.Contains('\\') ? WithoutBackslashes(line) : line, found, problems, noEnd).Scan();
        foreach (var problem in problems)
        {
            var from = OffsetOf(problem.Local.Start, start, bounds);
            report.At(RstRules.InlineMarkupUnclosed, from, from + 1, problem.Message);
        }

        return found.Count == 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(found.ToArray());
    }

    // A backslash that escapes becomes \0, as in docutils: the length stays the same, and no marker is found in the next character.
    private ReadOnlySpan<char> WithoutBackslashes(ReadOnlySpan<char> line)
    {
        var escaped = Buffer(line.Length);
        line.CopyTo(escaped);
        for (var at = escaped.IndexOf('\\'); at >= 0 && at < escaped.Length;)
        {
            escaped[at] = '\0';
            var next = at + 2 < escaped.Length ? escaped[(at + 2)..].IndexOf('\\') : -1;
            at = next < 0 ? -1 : at + 2 + next;
        }

        return escaped;
    }

    private static int OffsetOf(int local, int start, int[]? bounds)
    {
        if (bounds is null)
        {
            return start + local;
        }

        var at = 0;
        while (at + 2 < bounds.Length && local > bounds[at + 1] - bounds[at])
        {
            local -= bounds[at + 1] - bounds[at] + 1;
            at += 2;
        }

        return bounds[at] + local;
    }

    private Span<char> Buffer(int length)
    {
        if (buffer.Length < length)
        {
            buffer = new char[Math.Max(length, 2 * buffer.Length)];
        }

        return buffer.AsSpan(0, length);
    }
}
