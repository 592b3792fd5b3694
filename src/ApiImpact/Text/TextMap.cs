namespace ApiImpact.Text;

/// <summary>
/// A text that was cut out of a source, possibly in pieces (a dedented block, a table cell), and where each piece came from.
/// The local text is the pieces joined; whatever stands between two pieces in the source (an indent, a carriage return) is not part of it.
/// </summary>
internal sealed class TextMap
{
    private readonly Segment[] segments;

    /// <summary>Takes the local text and its pieces, sorted by <see cref="Segment.LocalStart"/>.</summary>
    public TextMap(SourceText source, string text, Segment[] segments)
    {
        Source = source;
        Text = text;
        this.segments = segments;
    }

    /// <summary>The source that the pieces were cut from.</summary>
    public SourceText Source { get; }

    /// <summary>The local text.</summary>
    public string Text { get; }

    /// <summary>The pieces, in order.</summary>
    public ReadOnlySpan<Segment> Segments => segments;

    /// <summary>The map of a text that is one piece of its source.</summary>
    public static TextMap Of(SourceText source, TextSpan span) =>
        new(source, source.Slice(span).ToString(), [new Segment(0, span.Start, span.Length)]);

    /// <summary>The source offset of the local offset <paramref name="local"/>; one past the last character gives one past its source.</summary>
    public int ToSource(int local)
    {
        if (segments.Length == 0)
        {
            return 0;
        }

        var low = 0;
        var high = segments.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (segments[middle].LocalStart <= local)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        var segment = segments[low];
        return segment.SourceStart + Math.Clamp(local - segment.LocalStart, 0, segment.Length);
    }

    /// <summary>The source span from the first to the last character of a local span.</summary>
    public TextSpan ToSource(TextSpan local)
    {
        var start = ToSource(local.Start);
        return local.Length == 0 ? new TextSpan(start, 0) : TextSpan.FromBounds(start, Math.Max(start, ToSource(local.End - 1) + 1));
    }

    /// <summary>A piece of this text as a text of its own.</summary>
    public TextMap Slice(TextSpan local)
    {
        var kept = new List<Segment>();
        foreach (var segment in segments)
        {
            var from = Math.Max(segment.LocalStart, local.Start);
            var to = Math.Min(segment.LocalStart + segment.Length, local.End);
            if (to > from)
            {
                kept.Add(new Segment(from - local.Start, segment.SourceStart + from - segment.LocalStart, to - from));
            }
        }

        return new TextMap(Source, Text.Substring(local.Start, local.Length), kept.Count > 0 ? [.. kept] : [new Segment(0, ToSource(local.Start), 0)]);
    }

    /// <summary>One piece: <see cref="Length"/> characters at <see cref="LocalStart"/> that stand in the source at <see cref="SourceStart"/>.</summary>
    internal readonly record struct Segment(int LocalStart, int SourceStart, int Length);
}
