namespace ApiImpact.Rst.Parsing;

/// <summary>
/// Finds the cells of a grid table as docutils does: from each upper-left corner right, down, left and up again along the borders; the corners
/// that a cell leaves are looked at in turn, from the top.
/// </summary>
internal sealed class GridTable
{
    private readonly ColumnGrid grid;
    private readonly int bottom;
    private readonly int right;
    private readonly int[] done;
    private readonly bool[] isRowBorder;
    private readonly bool[] isColumnBorder;
    private readonly List<(int Top, int Left, int Bottom, int Right)> boxes = [];
    private readonly int separator;

    private GridTable(ColumnGrid grid, int separator)
    {
        this.grid = grid;
        this.separator = separator;
        bottom = grid.RowCount - 1;
        right = grid.Width(0) - 1;
        done = new int[right + 1];
        Array.Fill(done, -1);
        isRowBorder = new bool[bottom + 1];
        isColumnBorder = new bool[right + 1];
        isRowBorder[0] = isColumnBorder[0] = true;
    }

    /// <summary>The layout of a table whose lines are all as wide as the first, or what is wrong with it.</summary>
    public static TableLayout? Read(ColumnGrid grid, out string fault)
    {
        if (!TryFindSeparator(grid, out var separator, out fault))
        {
            return null;
        }

        var table = new GridTable(grid, separator);
        fault = "Malformed table; parse incomplete.";
        return table.Scan() ? table.Layout() : null;
    }

    // One line of `=` may separate the header from the body; it is neither the first nor the last.
    private static bool TryFindSeparator(ColumnGrid grid, out int separator, out string fault)
    {
        separator = 0;
        fault = "";
        for (var row = 0; row < grid.RowCount; row++)
        {
            if (grid.Line(row) is not ['+', '=', .., '=', '+'] || grid.Line(row).ContainsAnyExcept('=', '+') || grid.Width(row) < 5)
            {
                continue;
            }

            if (separator != 0)
            {
                fault = $"Multiple head/body row separators (table lines {separator + 1} and {row + 1}); only one allowed.";
                return false;
            }

            separator = row;
            if (row == 0 || row == grid.RowCount - 1)
            {
                fault = "The head/body row separator may not be the first or last line of the table.";
                return false;
            }
        }

        return true;
    }

    private bool Scan()
    {
        // Upper-left corners by line, then by column.
        var corners = new PriorityQueue<(int Top, int Left), long>();
        Add(0, 0);
        while (corners.TryDequeue(out var corner, out _))
        {
            var (top, left) = corner;
            if (top == bottom || left == right || top <= done[left] || !FindBox(top, left, out var boxBottom, out var boxRight))
            {
                continue;
            }

            if (!MarkDone(top, left, boxBottom, boxRight))
            {
                return false;
            }

            boxes.Add((top, left, boxBottom, boxRight));
            Add(top, boxRight);
            Add(boxBottom, left);
        }

        return !done.AsSpan(0, right).ContainsAnyExcept(bottom - 1);

        void Add(int top, int left) => corners.Enqueue((top, left), ((long)top << 32) | (uint)left);
    }

    private bool MarkDone(int top, int left, int boxBottom, int boxRight)
    {
        var columns = done.AsSpan(left, boxRight - left);
        if (columns.ContainsAnyExcept(top - 1))
        {
            return false;
        }

        columns.Fill(boxBottom - 1);
        return true;
    }

    private char At(int row, int column) => grid.At(row, column) is var c && row == separator && separator > 0 && c == '=' ? '-' : grid.At(row, column);

    private bool FindBox(int top, int left, out int boxBottom, out int boxRight)
    {
        boxBottom = 0;
        for (boxRight = left + 1; boxRight <= right; boxRight++)
        {
            var c = At(top, boxRight);
            if (c == '+' && FindBottom(top, left, boxRight, out boxBottom))
            {
                MarkBorders(top, left, boxBottom, boxRight);
                return true;
            }

            if (c is not ('+' or '-'))
            {
                return false;
            }
        }

        return false;
    }

    private bool FindBottom(int top, int left, int boxRight, out int boxBottom)
    {
        for (boxBottom = top + 1; boxBottom <= bottom; boxBottom++)
        {
            var c = At(boxBottom, boxRight);
            if (c == '+' && IsClosed(top, left, boxBottom, boxRight))
            {
                return true;
            }

            if (c is not ('+' or '|'))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsClosed(int top, int left, int boxBottom, int boxRight)
    {
        for (var column = boxRight - 1; column > left; column--)
        {
            if (At(boxBottom, column) is not ('+' or '-'))
            {
                return false;
            }
        }

        if (At(boxBottom, left) != '+')
        {
            return false;
        }

        for (var row = boxBottom - 1; row > top; row--)
        {
            if (At(row, left) is not ('+' or '|'))
            {
                return false;
            }
        }

        return true;
    }

    // Each `+` on the edges of a box is a border between rows or columns.
    private void MarkBorders(int top, int left, int boxBottom, int boxRight)
    {
        for (var column = left + 1; column <= boxRight; column++)
        {
            isColumnBorder[column] |= At(top, column) == '+' || (column < boxRight && At(boxBottom, column) == '+');
        }

        for (var row = top + 1; row <= boxBottom; row++)
        {
            isRowBorder[row] |= At(row, boxRight) == '+' || (row < boxBottom && At(row, left) == '+');
        }
    }

    private TableLayout? Layout()
    {
        var rowOf = Number(isRowBorder);
        var columnOf = Number(isColumnBorder);
        var cells = new List<TableCell>(boxes.Count);
        foreach (var (top, left, boxBottom, boxRight) in boxes)
        {
            cells.Add(new TableCell(
                rowOf[top], columnOf[left], rowOf[boxBottom] - rowOf[top] - 1, columnOf[boxRight] - columnOf[left] - 1, top + 1, boxBottom, left + 1, boxRight));
        }

        return separator > 0 && !isRowBorder[separator] ? null : new TableLayout(cells, rowOf[bottom], separator > 0 ? rowOf[separator] : 0);
    }

    // The number of the row or column that begins at a border.
    private static int[] Number(bool[] isBorder)
    {
        var numbers = new int[isBorder.Length];
        var number = 0;
        for (var at = 0; at < isBorder.Length; at++)
        {
            numbers[at] = isBorder[at] ? number++ : -1;
        }

        return numbers;
    }
}
