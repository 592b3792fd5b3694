using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary>An interactive Python session: <c>&gt;&gt;&gt; </c> and what follows up to a blank line.</summary>
internal sealed class DoctestBlock(TextSpan span, VerbatimText content) : RstNode(span)
{
    /// <summary>The lines.</summary>
    public VerbatimText Content { get; } = content;
}
