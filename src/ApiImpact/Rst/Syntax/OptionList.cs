using System.Collections.Immutable;
using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary>Options of a command line; the children are <see cref="OptionItem"/>s.</summary>
internal sealed class OptionList(TextSpan span, ImmutableArray<RstNode> items) : RstContainer(span, items);

/// <summary><c>-o FILE, --output=FILE  description</c>.</summary>
internal sealed class OptionItem(TextSpan span, ImmutableArray<VerbatimText> options, ImmutableArray<RstNode> children) : RstContainer(span, children)
{
    /// <summary>The options as they are written, each with its argument.</summary>
    public ImmutableArray<VerbatimText> Options { get; } = options;
}
