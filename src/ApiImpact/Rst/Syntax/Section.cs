using System.Collections.Immutable;
using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary>A title and the blocks and subsections under it.</summary>
internal sealed class Section(TextSpan span, RstText title, int level, char adornment, bool overlined, ImmutableArray<RstNode> children)
    : RstContainer(span, children)
{
    /// <summary>The title.</summary>
    public RstText Title { get; } = title;

    /// <summary>The depth, 1 for the outermost. It is learnt from the order of adornments in the document, never from the character.</summary>
    public int Level { get; } = level;

    /// <summary>The punctuation character of the underline.</summary>
    public char Adornment { get; } = adornment;

    /// <summary>Whether the title has an overline as well, which makes it another style.</summary>
    public bool Overlined { get; } = overlined;

    /// <inheritdoc/>
    public override RstText Text => Title;
}

/// <summary>A line of four or more punctuation characters between blank lines.</summary>
internal sealed class Transition(TextSpan span) : RstNode(span);
