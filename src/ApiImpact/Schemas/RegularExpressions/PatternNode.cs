using System.Collections.Immutable;

namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>A regular expression as read. Laziness of quantifiers is dropped: it changes what is captured, never what matches.</summary>
internal abstract record PatternNode
{
    /// <summary>The empty sequence.</summary>
    public static PatternNode Empty { get; } = new SequenceNode([]);

    /// <summary><c>^</c>: nothing stands before.</summary>
    public static PatternNode Start { get; } = new LookNode(new CharacterNode(CharacterSet.All), Behind: true, Negative: true);

    /// <summary><c>$</c>: nothing follows. (Without the m flag; other than in Python and .NET, a final line feed is something.)</summary>
    public static PatternNode End { get; } = new LookNode(new CharacterNode(CharacterSet.All), Behind: false, Negative: true);
}

/// <summary>One character of a set.</summary>
internal sealed record CharacterNode(CharacterSet Set) : PatternNode;

/// <summary>One after the other.</summary>
internal sealed record SequenceNode(ImmutableArray<PatternNode> Items) : PatternNode;

/// <summary>One of several.</summary>
internal sealed record AlternationNode(ImmutableArray<PatternNode> Choices) : PatternNode;

/// <summary>At least <paramref name="Minimum"/> and at most <paramref name="Maximum"/> (null: any number) times.</summary>
internal sealed record RepeatNode(PatternNode Item, int Minimum, int? Maximum) : PatternNode;

/// <summary>A capturing group. <paramref name="Number"/> counts the opening parentheses from 1.</summary>
internal sealed record GroupNode(PatternNode Item, int Number) : PatternNode;

/// <summary>A back reference.</summary>
internal sealed record ReferenceNode(int Number) : PatternNode;

/// <summary>A look-ahead or look-behind.</summary>
internal sealed record LookNode(PatternNode Item, bool Behind, bool Negative) : PatternNode;
