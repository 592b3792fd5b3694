using System.Collections.Immutable;
using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary>Fields; the children are <see cref="Field"/>s.</summary>
internal sealed class FieldList(TextSpan span, ImmutableArray<RstNode> fields) : RstContainer(span, fields);

/// <summary><c>:name: body</c>.</summary>
internal sealed class Field(TextSpan span, RstText name, ImmutableArray<RstNode> children) : RstContainer(span, children)
{
    /// <summary>The name, without its colons.</summary>
    public RstText Name { get; } = name;

    /// <inheritdoc/>
    public override RstText Text => Name;
}
