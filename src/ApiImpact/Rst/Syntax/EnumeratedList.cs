using System.Collections.Immutable;
using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

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
