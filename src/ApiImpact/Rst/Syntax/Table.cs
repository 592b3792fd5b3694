using System.Collections.Immutable;
using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary>A table, however it is written.</summary>
/// <remarks>The cells of a grid or simple table stand side by side, so the spans of its entries overlap: their texts do not.</remarks>
internal sealed class Table(TextSpan span, TableKind kind, ImmutableArray<TableRow> rows, int headerRowCount, int columnCount) : RstNode(span)
{
    /// <summary>How the table is written.</summary>
    public TableKind Kind { get; } = kind;

    /// <summary>All rows, the header rows first.</summary>
    public ImmutableArray<TableRow> Rows { get; } = rows;

    /// <summary>How many of the rows are header rows.</summary>
    public int HeaderRowCount { get; } = headerRowCount;

    /// <summary>The number of columns of the widest row.</summary>
    public int ColumnCount { get; } = columnCount;

    /// <inheritdoc/>
    public override ImmutableArray<RstNode> Children => ImmutableArray<RstNode>.CastUp(Rows);
}

/// <summary>How a table is written.</summary>
internal enum TableKind
{
    /// <summary>Drawn with <c>+</c>, <c>-</c> and <c>|</c>.</summary>
    Grid,

    /// <summary>Columns under rulers of <c>=</c>.</summary>
    Simple,

    /// <summary>The directive <c>list-table</c>.</summary>
    List,

    /// <summary>The directive <c>csv-table</c>.</summary>
    Csv,
}

/// <summary>A row of a table.</summary>
internal sealed class TableRow(TextSpan span, bool isHeader, ImmutableArray<TableEntry> entries) : RstNode(span)
{
    /// <summary>Whether it is a header row.</summary>
    public bool IsHeader { get; } = isHeader;

    /// <summary>The cells that begin in this row.</summary>
    public ImmutableArray<TableEntry> Entries { get; } = entries;

    /// <inheritdoc/>
    public override ImmutableArray<RstNode> Children => ImmutableArray<RstNode>.CastUp(Entries);
}

/// <summary>A cell of a table.</summary>
internal sealed class TableEntry(TextSpan span, int moreRows, int moreColumns, ImmutableArray<RstNode> children) : RstContainer(span, children)
{
    /// <summary>How many rows the cell spans beyond its own.</summary>
    public int MoreRows { get; } = moreRows;

    /// <summary>How many columns the cell spans beyond its own.</summary>
    public int MoreColumns { get; } = moreColumns;
}
