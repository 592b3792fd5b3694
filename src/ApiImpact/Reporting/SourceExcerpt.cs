using ApiImpact.Diagnostics;

namespace ApiImpact.Reporting;

/// <summary>The line of a place, in three pieces. Of a long line (a document may be one line) only what stands around the place is there.</summary>
/// <param name="Before">What stands before the place.</param>
/// <param name="Marked">The place, as far as it lies on the line.</param>
/// <param name="After">What stands after it.</param>
internal sealed record SourceExcerpt(string Before, string Marked, string After)
{
    private const int WidestLine = 160;
    private const int WidestMark = 80;
    private const int WidestSide = 40;

    /// <summary>Reads the excerpt of a place.</summary>
    public static SourceExcerpt Of(Location location)
    {
        var line = location.Source.SpanOfLine(location.Start.Line);
        var text = location.Source.Slice(line).ToString();
        var start = Math.Clamp(location.Span.Start - line.Start, 0, text.Length);
        var end = Math.Clamp(location.Span.End - line.Start, start, text.Length);
        var (before, marked, after) = (text[..start], text[start..end], text[end..]);
        return text.Length <= WidestLine ? Visible(before, marked, after)
            : Visible(before.Length <= WidestSide ? before : "…" + before[^(char.IsLowSurrogate(before[^WidestSide]) ? WidestSide - 1 : WidestSide)..], Clip(marked, WidestMark), Clip(after, WidestSide));
    }

    /// <summary>The lines around that of a place, each clipped: up to <paramref name="count"/> before it and after it.</summary>
    public static (string Before, string After) Around(Location location, int count)
    {
        var (source, line) = (location.Source, location.Start.Line);
        return (Lines(Math.Max(1, line - count), line - 1), Lines(line + 1, Math.Min(source.LineCount, line + count)));

        string Lines(int first, int last) => string.Concat(Enumerable.Range(first, Math.Max(0, last - first + 1))
            .Select(number => VisibleText.Lines(Clip(source.Slice(source.SpanOfLine(number)).ToString(), WidestLine)) + "\n"));
    }

    private static SourceExcerpt Visible(string before, string marked, string after) => new(VisibleText.Lines(before), VisibleText.Lines(marked), VisibleText.Lines(after));

    private static string Clip(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)] + "…";
}
