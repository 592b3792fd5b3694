using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary>Lines that docutils rejects and that appear nowhere else in the tree.</summary>
internal sealed class LostBlock(TextSpan span, LostReason reason, int anchor, int lineCount, VerbatimText firstLine) : RstNode(span)
{
    /// <summary>Why the lines were rejected.</summary>
    public LostReason Reason { get; } = reason;

    /// <summary>The offset at which docutils reports the loss.</summary>
    public int Anchor { get; } = anchor;

    /// <summary>How many lines were rejected.</summary>
    public int LineCount { get; } = lineCount;

    /// <summary>The first of them.</summary>
    public VerbatimText FirstLine { get; } = firstLine;
}

/// <summary>Why lines are lost.</summary>
internal enum LostReason
{
    /// <summary>A table that is not well formed.</summary>
    Table,

    /// <summary>A title where no section can begin.</summary>
    TitleInBody,

    /// <summary>A title whose adornment skips a level.</summary>
    TitleLevel,

    /// <summary>An overline without the title or underline that belong to it.</summary>
    TitleOverline,

    /// <summary>Blocks nested deeper than the parser goes.</summary>
    Nesting,
}
