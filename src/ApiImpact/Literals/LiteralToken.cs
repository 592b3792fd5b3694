using ApiImpact.Text;

namespace ApiImpact.Literals;

/// <summary>One token of a literal, with the blanks and comments before it. All offsets are local.</summary>
internal readonly record struct LiteralToken
{
    /// <summary>What it is.</summary>
    public required LiteralTokenKind Kind { get; init; }

    /// <summary>Its characters.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its first character; <c>\0</c> at the end.</summary>
    public required char First { get; init; }

    /// <summary>Whether a line ends between the token before it and this one.</summary>
    public required bool BeginsLine { get; init; }

    /// <summary>What a string, number or word stands for: decoded, in JSON's spelling.</summary>
    public string? Value { get; init; }

    /// <summary>Whether the string is computed where it stands (<c>f'...'</c>), so that its value is not known.</summary>
    public bool IsComputed { get; init; }

    /// <summary>What reading it, and the comments before it, took.</summary>
    public IReadOnlyList<LocalRepair> Repairs { get; init; }

    /// <summary>Whether it is this character.</summary>
    public bool Is(char punctuation) => Kind == LiteralTokenKind.Punctuation && First == punctuation;

    /// <summary>Whether it closes a bracket.</summary>
    public bool IsCloser => Kind == LiteralTokenKind.Punctuation && First is '}' or ']' or ')';

    /// <summary>Whether it opens a value in brackets.</summary>
    public bool IsOpener => Kind == LiteralTokenKind.Punctuation && First is '{' or '[' or '(';
}

/// <summary>A repair whose characters are still counted in the text that is read, not in the source.</summary>
internal sealed record LocalRepair(string Kind, TextSpan Span, string? Replacement);

/// <summary>What a token is. Punctuation is told apart by its character.</summary>
internal enum LiteralTokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>One character: <c>{ } [ ] ( ) , : = | + %</c> and whatever else has no meaning of its own.</summary>
    Punctuation,

    /// <summary>A string in quotes of any kind.</summary>
    String,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A word without quotes, possibly dotted: <c>true</c>, <c>parameter_types.name</c>.</summary>
    Word,

    /// <summary>Words in angle brackets: <c>&lt;uuid&gt;</c>.</summary>
    Placeholder,

    /// <summary><c>...</c>, <c>…</c>, or dots that stand alone on their lines.</summary>
    Ellipsis,
}
