using System.Buffers;
using ApiImpact.Text;

namespace ApiImpact.Literals;

/// <summary>
/// Tokens of JSON and Python literals, one at a time from any offset. It keeps no state, so that the parser can look ahead and begin again
/// where it likes; whatever is not strict JSON is in <see cref="LiteralToken.Repairs"/>.
/// </summary>
internal sealed class LiteralLexer(string text, int end)
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n");
    private static readonly SearchValues<char> NotInPlaceholders = SearchValues.Create("<>{}[]\"\n");

    /// <summary>The text, of which nothing after <see cref="End"/> is read.</summary>
    public string Text { get; } = text;

    /// <summary>Where reading ends.</summary>
    public int End { get; } = end;

    /// <summary>The next token at or after <paramref name="start"/>.</summary>
    public LiteralToken Read(int start)
    {
        List<LocalRepair>? repairs = null;
        var at = SkipBlanksAndComments(start, ref repairs, out var newLine);
        var token = ReadAt(at, newLine || IsAtLineStart(at), ref repairs);
        return token with { Repairs = (IReadOnlyList<LocalRepair>?)repairs ?? [] };
    }

    /// <summary>Where the line that holds <paramref name="at"/> ends.</summary>
    public int EndOfLine(int at)
    {
        var length = Text.AsSpan(at, End - at).IndexOf('\n');
        return length < 0 ? End : at + length;
    }

    /// <summary>The width of the blanks at the start of the line that holds <paramref name="at"/>.</summary>
    public int IndentAt(int at)
    {
        var start = at == 0 ? 0 : Text.LastIndexOf('\n', at - 1) + 1;
        var width = start;
        while (width < End && Text[width] is ' ' or '\t' or '\u00A0')
        {
            width++;
        }

        return width - start;
    }

    private static bool IsBlankOutsideJson(char character) =>
        character is '\u00A0' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\f' or '\v' || (character > '\u007F' && char.IsWhiteSpace(character));

    private bool IsAtLineStart(int at)
    {
        while (at > 0 && Text[at - 1] is ' ' or '\t')
        {
            at--;
        }

        return at == 0 || Text[at - 1] == '\n';
    }

    private int SkipBlanksAndComments(int at, ref List<LocalRepair>? repairs, out bool newLine)
    {
        var start = at;
        newLine = false;
        while (at < End)
        {
            var blanks = Text.AsSpan(at, End - at).IndexOfAnyExcept(Blanks);
            if (blanks != 0)
            {
                var after = blanks < 0 ? End : at + blanks;
                newLine |= Text.AsSpan(at, after - at).Contains('\n');
                at = after;
            }
            else if (IsBlankOutsideJson(Text[at]))
            {
                var first = at;
                while (at < End && IsBlankOutsideJson(Text[at]))
                {
                    at++;
                }

                (repairs ??= []).Add(new("unusual-blank", TextSpan.FromBounds(first, at), " "));
            }
            else if (Text[at] == '\\' && at + 1 < End && Text[at + 1] is '\n' or '\r')
            {
                (repairs ??= []).Add(new("line-continuation", new(at, 1), ""));
                at++;
            }
            else if (EndOfComment(at, start) is var after and > 0)
            {
                (repairs ??= []).Add(new("comment", TextSpan.FromBounds(at, after), ""));
                at = after;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Where the comment that begins at <paramref name="at"/> ends; 0 where none does. An arrow (<c>&lt;-- new</c>) is a remark on its line.</summary>
    private int EndOfComment(int at, int start)
    {
        var rest = Text.AsSpan(at, End - at);
        if (rest.StartsWith("/*"))
        {
            var length = rest[2..].IndexOf("*/");
            return length < 0 ? 0 : at + 2 + length + 2;
        }

        var isRemark = rest[0] is '#' or '\u2190' || rest.StartsWith("//") || rest.StartsWith("<-") || rest.StartsWith("<=")
            || (at > start && rest.StartsWith("--") && (rest.Length == 2 || rest[2] is ' ' or '-' or '>'));
        if (!isRemark)
        {
            return 0;
        }

        var lineEnd = EndOfLine(at);
        return lineEnd > at && Text[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
    }

    private LiteralToken ReadAt(int at, bool beginsLine, ref List<LocalRepair>? repairs)
    {
        if (at >= End)
        {
            return Make(LiteralTokenKind.End, End, 0, beginsLine);
        }

        var stringStart = at + LiteralString.PrefixLength(Text.AsSpan(at, End - at));
        if (stringStart < End && LiteralString.IsQuote(Text[stringStart]))
        {
            var read = LiteralString.Read(this, at, stringStart, ref repairs);
            return Make(LiteralTokenKind.String, at, read.End - at, beginsLine) with { Value = read.Value, IsComputed = read.IsComputed };
        }

        if (EllipsisLength(at, beginsLine) is var dots and > 0)
        {
            return Make(LiteralTokenKind.Ellipsis, at, dots, beginsLine);
        }

        if (LiteralNumber.TryRead(Text.AsSpan(at, End - at), out var digits, out var number))
        {
            if (!Text.AsSpan(at, digits).SequenceEqual(number))
            {
                (repairs ??= []).Add(new("number-format", new(at, digits), number));
            }

            return Make(LiteralTokenKind.Number, at, digits, beginsLine) with { Value = number };
        }

        if (WordLength(at) is var letters and > 0)
        {
            return Make(LiteralTokenKind.Word, at, letters, beginsLine) with { Value = Text.Substring(at, letters) };
        }

        return PlaceholderLength(at) is var angles and > 0
            ? Make(LiteralTokenKind.Placeholder, at, angles, beginsLine) with { Value = Text.Substring(at, angles) }
            : Make(LiteralTokenKind.Punctuation, at, 1, beginsLine);
    }

    private LiteralToken Make(LiteralTokenKind kind, int start, int length, bool beginsLine) => new()
    {
        Kind = kind,
        Span = new(start, length),
        First = length == 0 ? '\0' : Text[start],
        BeginsLine = beginsLine,
        Repairs = [],
    };

    private int EllipsisLength(int at, bool beginsLine)
    {
        if (Text[at] == '\u2026')
        {
            return 1;
        }

        var dots = Text.AsSpan(at, End - at).IndexOfAnyExcept('.');
        dots = dots < 0 ? End - at : dots;
        var isAlone = dots > 0 && beginsLine && Text.AsSpan(at + dots, EndOfLine(at) - at - dots).IsWhiteSpace();
        return dots >= 2 || isAlone ? dots : 0;
    }

    private int WordLength(int at)
    {
        var length = 0;
        while (at + length < End)
        {
            var character = Text[at + length];
            var joins = length > 0 && character is '.' or '-' && at + length + 1 < End && char.IsLetterOrDigit(Text[at + length + 1]);
            if (!char.IsLetter(character) && character is not ('_' or '$') && !(length > 0 && char.IsDigit(character)) && !joins)
            {
                break;
            }

            length++;
        }

        return length;
    }

    /// <summary><c>&lt;image id&gt;</c>: on one line, without the brackets and quotes that would belong to the literal around it.</summary>
    private int PlaceholderLength(int at)
    {
        if (Text[at] != '<')
        {
            return 0;
        }

        var rest = Text.AsSpan(at + 1, End - at - 1);
        var length = rest.IndexOfAny(NotInPlaceholders);
        return length > 0 && rest[length] == '>' ? length + 2 : 0;
    }
}
