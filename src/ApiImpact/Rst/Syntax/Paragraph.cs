using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary>A paragraph. The <c>::</c> that announces a literal block is in its span and not in its text.</summary>
internal sealed class Paragraph(TextSpan span, RstText text) : RstNode(span)
{
    /// <inheritdoc/>
    public override RstText Text { get; } = text;
}
