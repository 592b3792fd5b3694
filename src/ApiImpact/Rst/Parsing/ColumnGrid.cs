using System.Text;

namespace ApiImpact.Rst.Parsing;

/// <summary>
/// The lines of a drawn table by columns. A wide character takes two columns and a combining one none, so a line that has such characters keeps
/// the offset of each column; any other line needs no more than its start.
/// </summary>
internal sealed class ColumnGrid
{
    private readonly string text;
    private readonly int[] starts;
    private readonly int[] widths;
    private readonly int[]?[] offsets;

    /// <summary>Takes lines as start and end in the text, in turn.</summary>
    public ColumnGrid(string text, int[] bounds)
    {
        this.text = text;
        RowCount = bounds.Length / 2;
        starts = new int[RowCount];
        widths = new int[RowCount];
        offsets = new int[]?[RowCount];
        for (var row = 0; row < RowCount; row++)
        {
            var line = text.AsSpan(bounds[2 * row], bounds[(2 * row) + 1] - bounds[2 * row]);
            starts[row] = bounds[2 * row];
            offsets[row] = Ascii.IsValid(line) ? null : Columns(line);
            widths[row] = offsets[row] is { } columns ? columns.Length - 1 : line.Length;
        }
    }

    /// <summary>The number of lines.</summary>
    public int RowCount { get; }

    /// <summary>The number of columns of a line.</summary>
    public int Width(int row) => widths[row];

    /// <summary>The character in a column; a blank behind the end of the line.</summary>
    public char At(int row, int column) => column < widths[row] ? text[OffsetOf(row, column)] : ' ';

    /// <summary>The characters of a line.</summary>
    public ReadOnlySpan<char> Line(int row) => Slice(row, 0, widths[row]);

    /// <summary>The characters from one column up to another; those behind the end of the line are left out.</summary>
    public ReadOnlySpan<char> Slice(int row, int from, int to)
    {
        var start = OffsetOf(row, from);
        return text.AsSpan(start, Math.Max(0, OffsetOf(row, to) - start));
    }

    /// <summary>The offset of a column in the text; the end of the line for a column behind it.</summary>
    public int OffsetOf(int row, int column)
    {
        column = Math.Min(column, widths[row]);
        return starts[row] + (offsets[row] is { } columns ? columns[column] : column);
    }

    private static int[] Columns(ReadOnlySpan<char> line)
    {
        var columns = new List<int>(line.Length + 8);
        var at = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            var width = TextWidth.Of(rune);
            if (width > 0)
            {
                columns.Add(at);
            }

            at += rune.Utf16SequenceLength;
            if (width == 2)
            {
                columns.Add(at);
            }
        }

        columns.Add(line.Length);
        return [.. columns];
    }
}
