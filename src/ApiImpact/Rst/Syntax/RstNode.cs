using System.Collections.Immutable;
using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary>A node of the document tree. Nodes are immutable; texts are made when they are asked for.</summary>
internal abstract class RstNode(TextSpan span)
{
    /// <summary>The characters of the node in the source, its markers and children included.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The nodes inside, in the order of the source; none for a leaf.</summary>
    public virtual ImmutableArray<RstNode> Children => [];

    /// <summary>The running text of the node itself, with its inline markup: a paragraph's, a title, a term, a field name, a line; or null.</summary>
    public virtual RstText? Text => null;

    /// <summary>All nodes inside, each before its own children.</summary>
    public IEnumerable<RstNode> Descendants()
    {
        var open = new Stack<(RstNode Node, int Next)>();
        open.Push((this, 0));
        while (open.TryPop(out var top))
        {
            if (top.Next == top.Node.Children.Length)
            {
                continue;
            }

            var child = top.Node.Children[top.Next];
            open.Push((top.Node, top.Next + 1));
            open.Push((child, 0));
            yield return child;
        }
    }
}

/// <summary>A node whose children are ordinary blocks.</summary>
internal abstract class RstContainer(TextSpan span, ImmutableArray<RstNode> children) : RstNode(span)
{
    /// <inheritdoc/>
    public override ImmutableArray<RstNode> Children { get; } = children;
}
