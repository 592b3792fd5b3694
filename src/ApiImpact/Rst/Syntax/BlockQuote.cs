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
