using System.Collections.Immutable;
using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary>An item of a bullet list or an enumerated list.</summary>
internal sealed class ListItem(TextSpan span, TextSpan marker, ImmutableArray<RstNode> children) : RstContainer(span, children)
{
    /// <summary>The bullet or enumerator, without the blanks after it.</summary>
    public TextSpan Marker { get; } = marker;
}
