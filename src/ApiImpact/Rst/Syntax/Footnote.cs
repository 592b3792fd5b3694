using System.Collections.Immutable;
using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary><c>.. [1] text</c>.</summary>
internal sealed class Footnote(TextSpan span, string label, ImmutableArray<RstNode> children) : RstContainer(span, children)
{
    /// <summary>A number, <c>#</c>, <c>#name</c> or <c>*</c>.</summary>
    public string Label { get; } = label;
}

/// <summary><c>.. [Label] text</c>.</summary>
internal sealed class Citation(TextSpan span, string label, ImmutableArray<RstNode> children) : RstContainer(span, children)
{
    /// <summary>The label as written.</summary>
    public string Label { get; } = label;
}
