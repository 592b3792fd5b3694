using System.Text;
using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary>
/// The text that the parser reads: the source itself, or, where it holds tabs, the source with tabs expanded to columns of 8 and form feeds made
/// blanks, as docutils reads it. Nodes of a CSV table read a text of their own, the fields without their quotes.
/// </summary>
internal sealed class ParserInput
{
    private const int TabWidth = 8;

    // Null where every offset of the text is the same offset of the source.
    private readonly TextMap? map;

    private ParserInput(SourceText source, string text, TextMap? map)
    {
        Source = source;
        Text = text;
        this.map = map;
    }

    /// <summary>The file.</summary>
    public SourceText Source { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The text of a file.</summary>
    public static ParserInput Of(SourceText source) =>
        source.Text.AsSpan().ContainsAny('\t', '\v', '\f') ? Expand(source) : new ParserInput(source, source.Text, null);

    /// <summary>A text that was put together from pieces of <paramref name="outer"/>; the segments lead to offsets there.</summary>
    public static ParserInput Derived(ParserInput outer, string text, List<TextMap.Segment> segments)
    {
        var mapped = new List<TextMap.Segment>(segments.Count);
        foreach (var segment in segments)
        {
            outer.AppendSegments(mapped, segment.LocalStart, segment.SourceStart, segment.SourceStart + segment.Length);
        }

        return new ParserInput(outer.Source, text, new TextMap(outer.Source, text, [.. mapped]));
    }

    /// <summary>The source offset of an offset of the text.</summary>
    public int ToSource(int offset) => map is null ? offset : map.ToSource(offset);

    /// <summary>The source span of a piece of the text.</summary>
    public TextSpan ToSource(int start, int end) =>
        map is null ? TextSpan.FromBounds(start, end) : map.ToSource(TextSpan.FromBounds(start, end));

    /// <summary>Adds the segments of the source that the text from <paramref name="start"/> to <paramref name="end"/> was taken from.</summary>
    public void AppendSegments(List<TextMap.Segment> segments, int local, int start, int end)
    {
        if (map is null)
        {
            segments.Add(new TextMap.Segment(local, start, end - start));
            return;
        }

        var pieces = map.Segments;
        for (var index = FirstSegmentAfter(pieces, start); index < pieces.Length && pieces[index].LocalStart < end; index++)
        {
            var piece = pieces[index];
            var from = Math.Max(start, piece.LocalStart);
            var to = Math.Min(end, piece.LocalStart + piece.Length);
            if (to > from)
            {
                segments.Add(new TextMap.Segment(local + from - start, piece.SourceStart + from - piece.LocalStart, to - from));
            }
        }

        if (segments.Count == 0 || segments[^1].LocalStart < local)
        {
            segments.Add(new TextMap.Segment(local, ToSource(start), 0));
        }
    }

    private static int FirstSegmentAfter(ReadOnlySpan<TextMap.Segment> pieces, int offset)
    {
        var low = 0;
        var high = pieces.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pieces[middle].LocalStart + pieces[middle].Length <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static ParserInput Expand(SourceText source)
    {
        var text = new StringBuilder(source.Length + 64);
        var segments = new List<TextMap.Segment> { new(0, 0, 0) };
        var copied = 0;
        var column = 0;
        for (var at = 0; at < source.Length; at++)
        {
            var c = source.Text[at];
            if (c is not ('\t' or '\v' or '\f'))
            {
                column = c is '\n' or '\r' ? 0 : char.IsLowSurrogate(c) || (at == 0 && c == '\uFEFF') ? column : column + 1;
                continue;
            }

            Copy(at);
            var blanks = c == '\t' ? TabWidth - (column % TabWidth) : 1;
            text.Append(' ', blanks);
            column += blanks;
            copied = at + 1;
        }

        Copy(source.Length);
        var expanded = text.ToString();
        return new ParserInput(source, expanded, new TextMap(source, expanded, [.. segments]));

        void Copy(int end)
        {
            segments.Add(new TextMap.Segment(text.Length, copied, end - copied));
            text.Append(source.Text, copied, end - copied);
        }
    }
}
