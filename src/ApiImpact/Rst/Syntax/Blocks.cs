using System.Collections.Immutable;
using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary>Indented blocks; an <see cref="Attribution"/> is the last child.</summary>
internal sealed class BlockQuote(TextSpan span, ImmutableArray<RstNode> children) : RstContainer(span, children);

/// <summary><c>-- author</c> at the end of a block quote.</summary>
internal sealed class Attribution(TextSpan span, RstText text) : RstNode(span)
{
    /// <inheritdoc/>
    public override RstText Text { get; } = text;
}

/// <summary>Text that is kept as it is: after <c>::</c>, or the body of a directive such as <c>code-block</c>.</summary>
internal sealed class LiteralBlock(TextSpan span, LiteralKind kind, VerbatimText content, string? language = null) : RstNode(span)
{
    /// <summary>How the block is written.</summary>
    public LiteralKind Kind { get; } = kind;

    /// <summary>The dedented lines.</summary>
    public VerbatimText Content { get; } = content;

    /// <summary>The language that a code directive names, as written; a hint only.</summary>
    public string? Language { get; } = language;
}

/// <summary>How a literal block is written.</summary>
internal enum LiteralKind
{
    /// <summary>Indented, after <c>::</c>.</summary>
    Indented,

    /// <summary>Unindented, each line with the same punctuation character before it, after <c>::</c>.</summary>
    Quoted,

    /// <summary>The body of a directive.</summary>
    Directive,
}

/// <summary>An interactive Python session: <c>&gt;&gt;&gt; </c> and what follows up to a blank line.</summary>
internal sealed class DoctestBlock(TextSpan span, VerbatimText content) : RstNode(span)
{
    /// <summary>The lines.</summary>
    public VerbatimText Content { get; } = content;
}

/// <summary>Lines that stay lines; the children are <see cref="Line"/>s, and line blocks where lines are indented further.</summary>
internal sealed class LineBlock(TextSpan span, ImmutableArray<RstNode> children) : RstContainer(span, children);

/// <summary><c>| text</c>, with the lines that continue it.</summary>
internal sealed class Line(TextSpan span, RstText text) : RstNode(span)
{
    /// <inheritdoc/>
    public override RstText Text { get; } = text;
}

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
