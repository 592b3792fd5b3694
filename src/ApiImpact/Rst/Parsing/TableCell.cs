namespace ApiImpact.Rst.Parsing;

/// <summary>A cell of a drawn table, as lines and columns of its <see cref="ColumnGrid"/>.</summary>
/// <param name="Row">The row of the table that it begins in.</param>
/// <param name="Column">The column of the table that it begins in.</param>
/// <param name="MoreRows">How many rows it spans beyond its own.</param>
/// <param name="MoreColumns">How many columns it spans beyond its own.</param>
/// <param name="Top">Its first line.</param>
/// <param name="Bottom">The line after its last.</param>
/// <param name="Left">Its first column of characters.</param>
/// <param name="Right">The column after its last.</param>
internal readonly record struct TableCell(int Row, int Column, int MoreRows, int MoreColumns, int Top, int Bottom, int Left, int Right);

/// <summary>The cells of a drawn table, by rows; the first <paramref name="HeaderRows"/> are the header.</summary>
/// <param name="Cells">The cells in the order of their rows, and of their columns within a row.</param>
/// <param name="RowCount">The number of rows.</param>
/// <param name="HeaderRows">The number of header rows.</param>
internal sealed record TableLayout(List<TableCell> Cells, int RowCount, int HeaderRows);
