using System.Buffers;
using ApiImpact.Rst.Syntax;

namespace ApiImpact.Rst.Parsing;

/// <summary>
/// The lines of a text as offsets, without line ends and trailing blanks. Lines that are cut out of others (the cells of a table) are appended
/// behind them while they are parsed, so that every block is a range of consecutive lines and no text is copied.
/// </summary>
internal sealed class LineTable : IDisposable
{
    // Python's line ends (str.splitlines), but for the two that docutils makes blanks; docutils numbers lines by them, editors only by the first two.
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\x1c\x1d\x1e\x85\u2028\u2029");

    private int[] starts = ArrayPool<int>.Shared.Rent(1024);
    private int[] ends = ArrayPool<int>.Shared.Rent(1024);

    /// <summary>Takes the lines of a whole text; a byte order mark at its start is not part of a line.</summary>
    public LineTable(ParserInput input)
    {
        var text = input.Text.AsSpan();
        var at = text.StartsWith("\uFEFF") ? 1 : 0;
        while (at < text.Length)
        {
            var length = text[at..].IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : at + length;
            Add(text, at, end);
            at = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }
    }

    /// <summary>The number of lines.</summary>
    public int Count { get; private set; }

    /// <summary>The offset of the first character of a line.</summary>
    public int Start(int line) => starts[line];

    /// <summary>The offset just behind the last character of a line that is no blank.</summary>
    public int End(int line) => ends[line];

    /// <summary>Appends a line of <paramref name="text"/>, without its trailing blanks.</summary>
    public void Add(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && Whitespace.IsSpace(text[end - 1]))
        {
            end--;
        }

        if (Count == starts.Length)
        {
            Grow(ref starts);
            Grow(ref ends);
        }

        starts[Count] = start;
        ends[Count++] = end;
    }

    /// <summary>Moves the start of a line that was appended.</summary>
    public void Indent(int line, int columns) => starts[line] = Math.Min(starts[line] + columns, ends[line]);

    /// <summary>Takes back the lines that were appended after there were <paramref name="count"/>.</summary>
    public void Truncate(int count) => Count = count;

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(starts);
        ArrayPool<int>.Shared.Return(ends);
        starts = ends = [];
    }

    private static void Grow(ref int[] array)
    {
        var larger = ArrayPool<int>.Shared.Rent(array.Length * 2);
        array.CopyTo(larger, 0);
        ArrayPool<int>.Shared.Return(array);
        array = larger;
    }
}
