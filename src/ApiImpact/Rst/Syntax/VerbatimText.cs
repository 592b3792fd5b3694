using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary>
/// Lines that were cut out of the source (dedented, or out of a table cell) and are kept as they are. The local text is the lines joined by
/// <c>\n</c>, without trailing blanks and with tabs expanded to columns of 8, as docutils sees them; <see cref="Map"/> leads back to the source.
/// </summary>
internal class VerbatimText
{
    private readonly int start;
    private readonly int end;
    private readonly int[]? bounds;

    /// <summary>Takes one line.</summary>
    public VerbatimText(ParserInput input, int start, int end)
    {
        Input = input;
        this.start = start;
        this.end = end;
    }

    /// <summary>Takes lines as start and end in the input, in turn; at least one.</summary>
    public VerbatimText(ParserInput input, int[] bounds)
    {
        Input = input;
        this.bounds = bounds;
        start = bounds[0];
        end = bounds[^1];
    }

    /// <summary>The number of lines.</summary>
    public int LineCount => bounds is null ? 1 : bounds.Length / 2;

    /// <summary>The source from the first to the last character.</summary>
    public TextSpan Span => Input.ToSource(start, Math.Max(start, end));

    /// <summary>The local text, and where each piece of it stands in the source.</summary>
    public TextMap Map => field ??= TextMapBuilder.OfLines(this);

    /// <summary>The text that the offsets of the lines are in.</summary>
    internal ParserInput Input { get; }

    /// <summary>The local text.</summary>
    public override string ToString() => Map.Text;

    /// <summary>Start and end of line <paramref name="index"/> (from 0) in <see cref="Input"/>.</summary>
    internal (int Start, int End) LineBounds(int index) => bounds is null ? (start, end) : (bounds[2 * index], bounds[(2 * index) + 1]);
}
