using System.Collections.Immutable;
using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary>Lines that stay lines; the children are <see cref="Line"/>s, and line blocks where lines are indented further.</summary>
internal sealed class LineBlock(TextSpan span, ImmutableArray<RstNode> children) : RstContainer(span, children);

/// <summary><c>| text</c>, with the lines that continue it.</summary>
internal sealed class Line(TextSpan span, RstText text) : RstNode(span)
{
    /// <inheritdoc/>
    public override RstText Text { get; } = text;
}
