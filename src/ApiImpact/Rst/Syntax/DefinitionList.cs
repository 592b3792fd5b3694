using System.Collections.Immutable;
using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary>Terms and their definitions; the children are <see cref="DefinitionItem"/>s.</summary>
internal sealed class DefinitionList(TextSpan span, ImmutableArray<RstNode> items) : RstContainer(span, items);

/// <summary>A term and its definition: <c>term : classifier</c> on one line, the definition's blocks indented under it.</summary>
internal sealed class DefinitionItem(TextSpan span, RstText term, ImmutableArray<RstText> classifiers, ImmutableArray<RstNode> children)
    : RstContainer(span, children)
{
    /// <summary>The term, without its classifiers.</summary>
    public RstText Term { get; } = term;

    /// <summary>What stands after each <c> : </c> on the term's line.</summary>
    public ImmutableArray<RstText> Classifiers { get; } = classifiers;

    /// <inheritdoc/>
    public override RstText Text => Term;
}
