using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

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
