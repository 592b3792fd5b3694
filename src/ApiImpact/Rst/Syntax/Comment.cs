using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary><c>.. text</c> that is nothing else.</summary>
internal sealed class Comment(TextSpan span, VerbatimText content) : RstNode(span)
{
    /// <summary>The lines of the comment.</summary>
    public VerbatimText Content { get; } = content;
}
