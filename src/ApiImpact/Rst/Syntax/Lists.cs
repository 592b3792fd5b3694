using System.Collections.Immutable;
using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary>Items with the same bullet; the children are <see cref="ListItem"/>s.</summary>
internal sealed class BulletList(TextSpan span, char bullet, ImmutableArray<RstNode> items) : RstContainer(span, items)
{
    /// <summary>The bullet: <c>*</c>, <c>-</c>, <c>+</c>, or one of three typographic bullets.</summary>
    public char Bullet { get; } = bullet;
}

/// <summary>Items with consecutive numbers, letters or Roman numerals; the children are <see cref="ListItem"/>s.</summary>
internal sealed class EnumeratedList(TextSpan span, EnumerationStyle style, string prefix, string suffix, long start, ImmutableArray<RstNode> items)
    : RstContainer(span, items)
{
    /// <summary>How the items count; <c>#.</c> counts as arabic.</summary>
    public EnumerationStyle Style { get; } = style;

    /// <summary>What stands before a number: <c>(</c> or nothing.</summary>
    public string Prefix { get; } = prefix;

    /// <summary>What stands after a number: <c>.</c> or <c>)</c>.</summary>
    public string Suffix { get; } = suffix;

    /// <summary>The ordinal of the first item.</summary>
    public long Start { get; } = start;
}

/// <summary>How an enumerated list counts.</summary>
internal enum EnumerationStyle
{
    /// <summary>1, 2, 3.</summary>
    Arabic,

    /// <summary>a, b, c.</summary>
    LowerAlpha,

    /// <summary>A, B, C.</summary>
    UpperAlpha,

    /// <summary>i, ii, iii.</summary>
    LowerRoman,

    /// <summary>I, II, III.</summary>
    UpperRoman,
}

/// <summary>An item of a bullet list or an enumerated list.</summary>
internal sealed class ListItem(TextSpan span, TextSpan marker, ImmutableArray<RstNode> children) : RstContainer(span, children)
{
    /// <summary>The bullet or enumerator, without the blanks after it.</summary>
    public TextSpan Marker { get; } = marker;
}

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

/// <summary>Options of a command line; the children are <see cref="OptionItem"/>s.</summary>
internal sealed class OptionList(TextSpan span, ImmutableArray<RstNode> items) : RstContainer(span, items);

/// <summary><c>-o FILE, --output=FILE  description</c>.</summary>
internal sealed class OptionItem(TextSpan span, ImmutableArray<VerbatimText> options, ImmutableArray<RstNode> children) : RstContainer(span, children)
{
    /// <summary>The options as they are written, each with its argument.</summary>
    public ImmutableArray<VerbatimText> Options { get; } = options;
}
