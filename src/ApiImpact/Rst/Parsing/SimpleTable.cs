namespace ApiImpact.Rst.Parsing;

/// <summary>
/// Finds the cells of a simple table: the top border gives the columns, a row begins where the first column has text, and a line of <c>-</c>
/// under a row joins columns.
/// </summary>
internal sealed class SimpleTable
{
    private readonly ColumnGrid grid;
    private readonly List<(int Start, int End)> columns;
    private readonly int borderEnd;
    private readonly List<TableCell> cells = [];
    private readonly int separator;
    private int rows;
    private int headerRows = -1;

    private SimpleTable(ColumnGrid grid, int separator)
    {
        this.grid = grid;
        this.separator = separator;
        columns = Rulers(0);
        borderEnd = columns[^1].End;
    }

    private string? Fault { get; set; }

    /// <summary>The layout of a table from its top border to its bottom border, or what is wrong with it.</summary>
    public static TableLayout? Read(ColumnGrid grid, out string fault)
    {
        var border = 0;
        for (var row = 1; row < grid.RowCount - 1; row++)
        {
            if (!LinePatterns.IsSimpleBorder(grid.Line(row)))
            {
                continue;
            }

            if (border > 0)
            {
                fault = $"Multiple head/body row separators (table lines {border + 1} and {row + 1}); only one allowed.";
                return null;
            }

            border = row;
        }

        var table = new SimpleTable(grid, border);
        table.Scan();
        fault = table.Fault ?? "";
        return table.Fault is null ? new TableLayout(table.cells, table.rows, Math.Max(table.headerRows, 0)) : null;
    }

    private void Scan()
    {
        var start = 1;
        var hasText = false;
        for (var row = 1; row < grid.RowCount && Fault is null; row++)
        {
            if (IsRuler(row))
            {
                AddRow(start, row, row);
                start = row + 1;
                hasText = false;
            }
            else if (!grid.Slice(row, columns[0].Start, columns[0].End).IsWhiteSpace())
            {
                if (hasText && row != start)
                {
                    AddRow(start, row, -1);
                }

                start = row;
                hasText = true;
            }
            else if (!hasText)
            {
                start = row + 1;
            }
        }
    }

    // Borders count as rulers under the whole row.
    private bool IsRuler(int row)
    {
        var line = grid.Line(row);
        return row == grid.RowCount - 1 || row == separator || (line.Length > 0 && line[0] == '-' && !line.ContainsAnyExcept('-', ' '));
    }

    private List<(int Start, int End)> Rulers(int row)
    {
        var found = new List<(int, int)>();
        var width = grid.Width(row);
        for (var at = 0; at < width;)
        {
            while (at < width && grid.At(row, at) == ' ')
            {
                at++;
            }

            var start = at;
            while (at < width && grid.At(row, at) != ' ')
            {
                at++;
            }

            if (at > start)
            {
                found.Add((start, at));
            }
        }

        return found;
    }

    private void AddRow(int start, int end, int ruler)
    {
        if (start == end && ruler < 0)
        {
            return;
        }

        var spans = new List<(int Start, int End)>(ruler < 0 ? columns : Rulers(ruler));
        if (ruler >= 0)
        {
            if (spans[^1].End != borderEnd)
            {
                Fault = $"Column span incomplete in table line {ruler + 1}.";
                return;
            }

            spans[^1] = (spans[^1].Start, columns[^1].End);
        }

        CheckMargins(spans, start, end);
        if (Fault is null)
        {
            AddCells(spans, start, end);
        }
    }

    // No text between columns; text may run over the right edge of the last one.
    private void CheckMargins(List<(int Start, int End)> spans, int start, int end)
    {
        for (var index = 0; index < spans.Count && Fault is null; index++)
        {
            var isLast = index == spans.Count - 1;
            for (var row = start; row < end; row++)
            {
                var margin = grid.Slice(row, spans[index].End, isLast ? int.MaxValue : spans[index + 1].Start);
                if (margin.IsWhiteSpace())
                {
                    continue;
                }

                if (!isLast)
                {
                    Fault = $"Text in column margin in table line {row + 1}.";
                    return;
                }

                spans[index] = (spans[index].Start, Math.Max(columns[^1].End, grid.Width(row)));
                columns[^1] = (columns[^1].Start, Math.Max(columns[^1].End, grid.Width(row)));
            }
        }
    }

    private void AddCells(List<(int Start, int End)> spans, int start, int end)
    {
        var column = 0;
        foreach (var (left, right) in spans)
        {
            var first = column;
            if (first >= columns.Count || columns[first].Start != left)
            {
                Fault = $"Column span alignment problem in table line {start + 2}.";
                return;
            }

            while (column < columns.Count && columns[column].End != right)
            {
                column++;
            }

            if (column == columns.Count)
            {
                Fault = $"Column span alignment problem in table line {start + 2}.";
                return;
            }

            cells.Add(new TableCell(rows, first, 0, column - first, start, end, left, right));
            column++;
        }

        headerRows = headerRows < 0 && separator > 0 && start > separator ? rows : headerRows;
        rows++;
    }
}
