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
            : Visible(before.Length <= WidestSide ? before : "…" + before[^(char.IsLowSurrogate(before[^WidestSide]) ? WidestSide - 1 : WidestSide)..], Words.Clip(marked, WidestMark), Words.Clip(after, WidestSide));
    }

    /// <summary>The line of a place and up to <paramref name="count"/> lines before it and after it, each clipped, with their numbers.</summary>
    public static IEnumerable<(int Number, SourceExcerpt Line)> Around(Location location, int count)
    {
        var (source, line) = (location.Source, location.Start.Line);
        var (first, last) = (Math.Max(1, line - count), Math.Min(source.LineCount, line + count));
        return Enumerable.Range(first, last - first + 1).Select(number => (number, number == line ? Of(location)
            : new SourceExcerpt(VisibleText.Lines(Words.Clip(source.Slice(source.SpanOfLine(number)).ToString(), WidestLine)), "", "")));
    }

    private static SourceExcerpt Visible(string before, string marked, string after) => new(VisibleText.Lines(before), VisibleText.Lines(marked), VisibleText.Lines(after));
}
