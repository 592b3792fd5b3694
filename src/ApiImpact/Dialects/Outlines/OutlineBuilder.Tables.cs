using System.Text.RegularExpressions;
using ApiImpact.Rst.Syntax;

namespace ApiImpact.Dialects.Outlines;

/// <summary>Tables: every cell is in the row where it begins and in the rows that it spans, and knows what its column or row is called.</summary>
internal sealed partial class OutlineBuilder
{
    private void AddTable(Table table, Scope parent)
    {
        var grid = GridOf(table);
        var columns = ColumnNames(table, grid);
        var scope = new Scope(ScopeKind.Table, parent) { Columns = columns };
        Fill(scope, () =>
        {
            for (var r = HeaderRows(table, grid); r < table.Rows.Length; r++)
            {
                var row = new Scope(ScopeKind.Row, scope);
                var index = r;
                Fill(row, () => AddRow(grid, index, columns, row));
            }
        });
    }

    private void AddRow(TableEntry?[][] grid, int r, string[] columns, Scope row)
    {
        for (var c = 0; c < grid[r].Length; c++)
        {
            var entry = grid[r][c];
            if (entry is null || (c > 0 && entry == grid[r][c - 1]) || (c > 0 && columns.Length == 0 && r > 0 && entry == grid[r - 1][c]))
            {
                continue;
            }

            // Without a header the cells before it in its row name a cell; the table is a form.
            IReadOnlyList<string> captions = columns.Length > 0 ? [columns[c]] : [.. grid[r].Take(c).Distinct().Reverse().Select(TextOf)];
            var cell = new Scope(ScopeKind.Cell, row) { Captions = captions, Column = c };
            Fill(cell, () => AddAll(entry.Children, cell));
        }
    }

    private static string[] ColumnNames(Table table, TableEntry?[][] grid) =>
        HeaderRows(table, grid) is > 0 and var rows
            ? [.. Enumerable.Range(0, table.ColumnCount).Select(column => TextOf(grid[rows - 1][column]))]
            : [];

    /// <summary>The rows of the header: those that markup calls so, or a first row that holds nothing but what columns are usually called.</summary>
    private static int HeaderRows(Table table, TableEntry?[][] grid) =>
        table.HeaderRowCount > 0 ? table.HeaderRowCount
        : grid.Length > 1 && table.ColumnCount > 1 && grid[0].All(static entry => ColumnTitle.IsMatch(TextOf(entry))) ? 1
        : 0;

    [GeneratedRegex(@"^\W*(?:(?:param(?:eter)?|attribute|field|argument|key|query|request|response|status|error|HTTP)\s+)?(?:param(?:eter)?s?|attributes?|fields?|arguments?|keys?|names?|types?|in|style|required|optional|defaults?|default\s+value|values?|access|descriptions?|codes?|meanings?|reasons?|notes?|constraints?|formats?|methods?|verbs?|URLs?|URIs?|paths?|CRUD)\W*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex ColumnTitle { get; }

    private static TableEntry?[][] GridOf(Table table)
    {
        var grid = new TableEntry?[table.Rows.Length][];
        for (var r = 0; r < grid.Length; r++)
        {
            grid[r] = new TableEntry?[table.ColumnCount];
        }

        for (var r = 0; r < grid.Length; r++)
        {
            var c = 0;
            foreach (var entry in table.Rows[r].Entries)
            {
                while (c < grid[r].Length && grid[r][c] is not null)
                {
                    c++;
                }

                for (var down = r; down <= r + entry.MoreRows && down < grid.Length; down++)
                {
                    for (var right = c; right <= c + entry.MoreColumns && right < grid[down].Length; right++)
                    {
                        grid[down][right] = entry;
                    }
                }
            }
        }

        return grid;
    }

    private static string TextOf(TableEntry? entry) =>
        entry is null ? "" : string.Join(' ', entry.Children.SelectMany(static child => child.Descendants().Prepend(child)).Select(static node => node.Text?.Line).OfType<string>());
}
