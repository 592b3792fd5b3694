namespace ApiImpact.Rst.Parsing;

/// <summary>A rectangular view of the lines: a block without the indentation that is its parent's business.</summary>
/// <param name="First">The first line.</param>
/// <param name="End">The line after the last.</param>
/// <param name="Left">The columns that are cut off each line.</param>
/// <param name="FirstLeft">The columns that are cut off the first line, which may hold a marker: <c>* text</c>.</param>
internal readonly record struct Region(int First, int End, int Left, int FirstLeft)
{
    /// <summary>Whether there is no line in it.</summary>
    public bool IsEmpty => First >= End;

    /// <summary>The columns that are cut off a line.</summary>
    public int LeftOf(int line) => line == First ? FirstLeft : Left;

    /// <summary>The lines from <paramref name="line"/> on.</summary>
    public Region From(int line) => new(line, End, Left, LeftOf(line));

    /// <summary>The lines before <paramref name="line"/>.</summary>
    public Region Before(int line) => this with { End = line };
}

/// <summary>An indented block.</summary>
/// <param name="Region">Its lines, dedented, without blank lines at the start.</param>
/// <param name="Next">The line after the block.</param>
/// <param name="BlankFinish">Whether a blank line, or the end of the text, ends it; docutils warns where it does not.</param>
internal readonly record struct Indented(Region Region, int Next, bool BlankFinish);
