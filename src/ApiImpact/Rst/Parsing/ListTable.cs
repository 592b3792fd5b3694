using System.Collections.Immutable;
using ApiImpact.Rst.Syntax;

namespace ApiImpact.Rst.Parsing;

/// <summary>The body of <c>list-table</c>: a bullet list with a row in each item, which is a bullet list with a cell in each item.</summary>
internal static class ListTable
{
    /// <summary>The table, or null where the body has another shape.</summary>
    public static Table? TryMake(ImmutableArray<RstNode> body, int headerRows)
    {
        BulletList? list = null;
        foreach (var node in body)
        {
            if (node is Comment)
            {
                continue;
            }

            if (list is not null || node is not BulletList only)
            {
                return null;
            }

            list = only;
        }

        return list is not null && list.Children.All(static row => row.Children is [BulletList]) ? Make(list, headerRows) : null;
    }

    private static Table Make(BulletList list, int headerRows)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>(list.Children.Length);
        var columns = 0;
        foreach (var item in list.Children)
        {
            var cells = item.Children[0].Children;
            rows.Add(new TableRow(
                item.Span, rows.Count < headerRows, [.. cells.Select(static cell => new TableEntry(cell.Span, 0, 0, cell.Children))]));
            columns = Math.Max(columns, cells.Length);
        }

        return new Table(list.Span, TableKind.List, rows.MoveToImmutable(), Math.Clamp(headerRows, 0, list.Children.Length), columns);
    }
}
