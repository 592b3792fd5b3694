using System.Collections.Immutable;
using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary>Items with the same bullet; the children are <see cref="ListItem"/>s.</summary>
internal sealed class BulletList(TextSpan span, char bullet, ImmutableArray<RstNode> items) : RstContainer(span, items)
{
    /// <summary>The bullet: <c>*</c>, <c>-</c>, <c>+</c>, or one of three typographic bullets.</summary>
    public char Bullet { get; } = bullet;
}
