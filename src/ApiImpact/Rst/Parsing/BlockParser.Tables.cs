using System.Collections.Immutable;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Rst.Parsing;

/// <content>Grid tables and simple tables: where they end, and their cells.</content>
internal sealed partial class BlockParser
{
    private int ParseGridTable(in Region region, int line)
    {
        var end = line;
        while (end < region.End && !IsBlank(region, end) && LineOf(region, end)[0] != ' ')
        {
            end++;
        }

        var blankFinish = end == region.End || IsBlank(region, end);
        if (!blankFinish)
        {
            report.At(RstRules.UnexpectedIndentation, StartOf(region, end), lines.End(end), "Unexpected indentation.");
        }

        var next = end;
        for (var row = line; row < end; row++)
        {
            if (LineOf(region, row)[0] is not ('+' or '|'))
            {
                (end, next, blankFinish) = (row, row, false);
            }
        }

        var grid = new ColumnGrid(text, Bounds(region, line, end));
        if (!LinePatterns.IsGridTop(LineOf(region, end - 1)))
        {
            blankFinish = false;
            var bottom = end - 2;
            while (bottom > line + 1 && !LinePatterns.IsGridTop(LineOf(region, bottom)))
            {
                bottom--;
            }

            if (bottom <= line + 1)
            {
                return LoseTable(region, line, end, next, blankFinish, "");
            }

            // docutils goes back a line too far here: the last two lines are read again.
            (end, next) = (bottom + 1, bottom - 1);
            grid = new ColumnGrid(text, Bounds(region, line, end));
        }

        for (var row = 0; row < grid.RowCount; row++)
        {
            if (grid.Width(row) != grid.Width(0) || grid.At(row, grid.Width(row) - 1) is not ('+' or '|'))
            {
                return LoseTable(region, line, end, next, blankFinish, "");
            }
        }

        if (GridTable.Read(grid, out var fault) is not { } layout)
        {
            return LoseTable(region, line, end, next, blankFinish, fault);
        }

        AddTable(TableKind.Grid, region, line, end, grid, layout);
        WarnUnlessBlankAfterTable(blankFinish, region, next);
        return next;
    }

    // "The bottom border is the second border, or the first that a blank line follows."
    private int ParseSimpleTable(in Region region, int line)
    {
        var width = LineOf(region, line).Length;
        var found = 0;
        var foundAt = line;
        for (var row = line + 1; row < region.End; row++)
        {
            if (!LinePatterns.IsSimpleBorder(LineOf(region, row)))
            {
                continue;
            }

            if (LineOf(region, row).Length != width)
            {
                return LoseTable(region, line, row + 1, row + 1, IsBlankOrEnd(region, row + 1), "Bottom/header table border does not match top border.");
            }

            found++;
            foundAt = row;
            if (found == 2 || IsBlankOrEnd(region, row + 1))
            {
                return AddSimpleTable(region, line, row + 1);
            }
        }

        return found > 0
            ? LoseTable(region, line, foundAt + 1, foundAt + 1, false, "No bottom table border found or no blank line after table bottom.")
            : LoseTable(region, line, region.End, region.End, true, "No bottom table border found.");
    }

    private int AddSimpleTable(in Region region, int line, int end)
    {
        var grid = new ColumnGrid(text, Bounds(region, line, end));
        var blankFinish = IsBlankOrEnd(region, end);
        if (SimpleTable.Read(grid, out var fault) is not { } layout)
        {
            return LoseTable(region, line, end, end, blankFinish, fault);
        }

        AddTable(TableKind.Simple, region, line, end, grid, layout);
        WarnUnlessBlankAfterTable(blankFinish, region, end);
        return end;
    }

    private bool IsBlankOrEnd(in Region region, int line) => line >= region.End || IsBlank(region, line);

    private int LoseTable(in Region region, int line, int end, int next, bool blankFinish, string fault)
    {
        Lose(LostReason.Table, line, end, region, RstRules.MalformedTable, fault.Length > 0 ? $"Malformed table. {fault}" : "Malformed table.");
        WarnUnlessBlankAfterTable(blankFinish, region, next);
        return next;
    }

    private void WarnUnlessBlankAfterTable(bool blankFinish, in Region region, int next)
    {
        if (!blankFinish && next < region.End)
        {
            report.At(RstRules.TableNotClosed, StartOf(region, next), lines.End(next), "Blank line required after table.");
        }
    }

    private void AddTable(TableKind kind, in Region region, int line, int end, ColumnGrid grid, TableLayout layout)
    {
        layout.Cells.Sort(static (x, y) => x.Row != y.Row ? x.Row.CompareTo(y.Row) : x.Column.CompareTo(y.Column));
        var rows = ImmutableArray.CreateBuilder<TableRow>(layout.RowCount);
        var columns = 0;
        for (var (row, at) = (0, 0); row < layout.RowCount; row++)
        {
            var entries = ImmutableArray.CreateBuilder<TableEntry>();
            var width = 0;
            for (; at < layout.Cells.Count && layout.Cells[at].Row == row; at++)
            {
                entries.Add(Entry(grid, layout.Cells[at]));
                width += 1 + layout.Cells[at].MoreColumns;
            }

            columns = Math.Max(columns, width);
            var span = entries.Count == 0 ? new TextSpan(input.ToSource(grid.OffsetOf(0, 0)), 0)
                : TextSpan.FromBounds(entries.Min(static entry => entry.Span.Start), entries.Max(static entry => entry.Span.End));
            rows.Add(new TableRow(span, row < layout.HeaderRows, entries.DrainToImmutable()));
        }

        finished.Add(new Table(SpanTo(StartOf(region, line), line, end), kind, rows.MoveToImmutable(), layout.HeaderRows, columns));
    }

    // The lines of a cell are appended to the line table, so that its blocks are parsed like any others.
    private TableEntry Entry(ColumnGrid grid, in TableCell cell)
    {
        var mark = lines.Count;
        var indent = int.MaxValue;
        for (var row = cell.Top; row < cell.Bottom; row++)
        {
            lines.Add(text, grid.OffsetOf(row, cell.Left), grid.OffsetOf(row, cell.Right));
            var line = text.AsSpan(lines.Start(lines.Count - 1), lines.End(lines.Count - 1) - lines.Start(lines.Count - 1));
            indent = line.Length == 0 ? indent : Math.Min(indent, LinePatterns.LeadingSpace(line));
        }

        for (var line = mark; line < lines.Count && indent < int.MaxValue; line++)
        {
            lines.Indent(line, indent);
        }

        var region = new Region(mark, lines.Count, 0, 0);
        var first = SkipBlank(region, mark);
        var start = first == lines.Count ? grid.OffsetOf(Math.Min(cell.Top, grid.RowCount - 1), cell.Left) : lines.Start(first);
        var span = first == lines.Count ? new TextSpan(input.ToSource(start), 0) : SpanTo(start, first, lines.Count);
        var children = ParseChildren(region);
        DropAppended(mark);
        return new TableEntry(span, cell.MoreRows, cell.MoreColumns, children);
    }
}
