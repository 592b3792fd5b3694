namespace ApiImpact.Text;

/// <summary>A place as people count it.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in code points, from 1; a tab counts as one.</param>
public readonly record struct LinePosition(int Line, int Column);
