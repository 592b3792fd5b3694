using System.Buffers;
using System.Globalization;
using System.Text;
using ApiImpact.Text;

namespace ApiImpact.Literals;

/// <summary>Strings as JSON, Python and word processors write them.</summary>
internal static class LiteralString
{
    /// <summary>How far a string that no line end may break is looked for on the lines after its first.</summary>
    private const int WrapBudget = 2000;

    private static readonly SearchValues<char> PrefixLetters = SearchValues.Create("uUbBrRfF");
    private static readonly SearchValues<char> HexadecimalDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The end of a string just after its closing quote, and what it stands for.</summary>
    internal readonly record struct Reading(int End, string Value, bool IsComputed);

    /// <summary>Whether a string may begin with this character.</summary>
    public static bool IsQuote(char character) => character is '"' or '\'' or '\u201C' or '\u201D' or '\u201E' or '\u2018' or '\u2019';

    /// <summary>The length of Python's <c>u</c>, <c>b</c>, <c>r</c>, <c>f</c> before a quote; 0 where there is none.</summary>
    public static int PrefixLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(PrefixLetters);
        return length is 1 or 2 && text[length] is '"' or '\'' ? length : 0;
    }

    /// <summary>Reads the string whose quote stands at <paramref name="quote"/>; <paramref name="start"/> is where its prefix begins.</summary>
    public static Reading Read(LiteralLexer lexer, int start, int quote, ref List<LocalRepair>? repairs)
    {
        var text = lexer.Text;
        var prefix = text.AsSpan(start, quote - start);
        var isRaw = prefix.ContainsAny('r', 'R');
        var isComputed = prefix.ContainsAny('f', 'F');
        var isTriple = text[quote] is '"' or '\'' && quote + 2 < lexer.End && text[quote + 1] == text[quote] && text[quote + 2] == text[quote];
        var content = quote + (isTriple ? 3 : 1);
        var (contentEnd, end, fault) = isTriple ? FindTripleEnd(lexer, quote, content) : FindEnd(lexer, quote, content);
        var value = Decode(text.AsSpan(content, contentEnd - content), isRaw, fault == "wrapped-string", out var isStrict);
        var kind = fault ?? (prefix.Length > 0 || isTriple ? "python-string" : text[quote] == '\'' ? "single-quotes"
            : text[quote] != '"' ? "curly-quotes" : isStrict ? null : "bad-escape");
        if (kind is not null)
        {
            (repairs ??= []).Add(new(kind, TextSpan.FromBounds(start, end), isComputed ? null : JsonText.Quote(value)));
        }

        return new(end, value, isComputed && value.Contains('{', StringComparison.Ordinal));
    }

    private static (int ContentEnd, int End, string? Fault) FindTripleEnd(LiteralLexer lexer, int quote, int content)
    {
        var length = lexer.Text.AsSpan(content, lexer.End - content).IndexOf(lexer.Text.AsSpan(quote, 3));
        return length < 0 ? (lexer.End, lexer.End, "missing-quote") : (content + length, content + length + 3, null);
    }

    private static (int ContentEnd, int End, string? Fault) FindEnd(LiteralLexer lexer, int quote, int content)
    {
        var text = lexer.Text;
        var isBracketed = content < lexer.End && text[content] is '{' or '[';
        for (var at = content; at < lexer.End && text[at] != '\n'; at++)
        {
            if (text[at] == '\\' && at + 1 < lexer.End && text[at + 1] is '\n' or '\r')
            {
                break;
            }
            else if (text[at] == '\\')
            {
                at++;
            }
            else if (Closes(text[quote], text[at]))
            {
                if (IsApostrophe(lexer, at, content))
                {
                    continue;
                }

                // "{"device_id": "0xabcd"}": a document as a string, whose quotes the author forgot to escape.
                return isBracketed && FindUnescapedDocument(lexer, content, at) is var inner and > 0
                    ? (inner, inner + 1, "unescaped-quotes")
                    : (at, at + 1, null);
            }
        }

        return FindWrappedEnd(lexer, quote, content) is var wrapped and > 0
            ? (wrapped, wrapped + 1, "wrapped-string")
            : FindMissingEnd(lexer, content);
    }

    private static bool Closes(char open, char close) => open switch
    {
        '"' => close == '"',
        '\'' => close == '\'',
        '\u2018' or '\u2019' => close is '\u2019' or '\u2018',
        _ => close is '\u201D' or '\u201C' or '"',
    };

    /// <summary>A quote between two letters cannot close a string; it does not where one that can follows on the line: <c>'I'm mad'</c>.</summary>
    private static bool IsApostrophe(LiteralLexer lexer, int at, int content)
    {
        var text = lexer.Text;
        if (at == content || at + 1 >= lexer.End || !char.IsLetter(text[at - 1]) || !char.IsLetter(text[at + 1]))
        {
            return false;
        }

        var rest = text.AsSpan(at + 1, Math.Min(lexer.End, at + WrapBudget) - at - 1);
        var next = rest.IndexOfAny(text[at], '\n');
        return next >= 0 && rest[next] != '\n' && IsFollowedByDelimiter(lexer, at + 1 + next + 1);
    }

    private static int FindUnescapedDocument(LiteralLexer lexer, int content, int quote)
    {
        if (IsFollowedByDelimiter(lexer, quote + 1))
        {
            return 0;
        }

        var text = lexer.Text;
        var closer = text[content] == '{' ? '}' : ']';
        var endOfLine = lexer.EndOfLine(content);
        for (var at = quote + 1; at < endOfLine; at++)
        {
            if (text[at] == '"' && text[at - 1] == closer && IsFollowedByDelimiter(lexer, at + 1))
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>A string that goes on over line ends: the next quote closes it, and what follows that quote may follow a string.</summary>
    private static int FindWrappedEnd(LiteralLexer lexer, int quote, int content)
    {
        var text = lexer.Text;
        var limit = Math.Min(lexer.End, content + WrapBudget);
        for (var at = content; at < limit; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
            else if (Closes(text[quote], text[at]))
            {
                return IsFollowedByDelimiter(lexer, at + 1) ? at : 0;
            }
        }

        return 0;
    }

    /// <summary>A string without an end quote ends with its line, before the punctuation that ends the line.</summary>
    private static (int ContentEnd, int End, string Fault) FindMissingEnd(LiteralLexer lexer, int content)
    {
        var line = lexer.Text.AsSpan(content, lexer.EndOfLine(content) - content);
        var key = LengthOfKey(line);
        var length = key > 0 ? key : line.TrimEnd("},] \t\r").Length;
        return (content + length, content + length, "missing-quote");
    }

    private static int LengthOfKey(ReadOnlySpan<char> line)
    {
        var length = 0;
        while (length < line.Length && (char.IsLetterOrDigit(line[length]) || line[length] is '_' or '-' or '.'))
        {
            length++;
        }

        return length > 0 && length + 1 < line.Length && line[length] == ':' && line[length + 1] == ' ' ? length : 0;
    }

    private static bool IsFollowedByDelimiter(LiteralLexer lexer, int at)
    {
        while (at < lexer.End && lexer.Text[at] is ' ' or '\t' or '\r')
        {
            at++;
        }

        return at >= lexer.End || lexer.Text[at] is ',' or '}' or ']' or ')' or ':' or '\n' or '#' or '|' or ';';
    }

    /// <summary>
    /// RFC 8259, section 7, and where that knows no meaning, Python's: <c>\'</c>, <c>\x41</c>, and a backslash before any other character is a
    /// backslash. A line end in the string, with the indent after it, is one space; after a backslash it is nothing.
    /// </summary>
    private static string Decode(ReadOnlySpan<char> content, bool isRaw, bool isWrapped, out bool isStrict)
    {
        isStrict = true;
        if (!isRaw && !isWrapped && !content.Contains('\\') && !content.ContainsAnyInRange('\0', '\u001F'))
        {
            return content.ToString();
        }

        var value = new StringBuilder(content.Length);
        for (var at = 0; at < content.Length; at++)
        {
            var character = content[at];
            if (character == '\\' && !isRaw && at + 1 < content.Length)
            {
                at += DecodeEscape(content[(at + 1)..], value, ref isStrict);
            }
            else if (isWrapped && character is '\n' or '\r')
            {
                at = SkipIndent(content, at + 1) - 1;
                value.Length = TrimmedLength(value);
                value.Append(' ');
            }
            else
            {
                isStrict &= character >= ' ';
                value.Append(character);
            }
        }

        return WithoutLoneSurrogates(value.ToString(), ref isStrict);
    }

    private static int DecodeEscape(ReadOnlySpan<char> rest, StringBuilder value, ref bool isStrict)
    {
        switch (rest[0])
        {
            case '"' or '\\' or '/':
                value.Append(rest[0]);
                return 1;
            case 'b':
                value.Append('\b');
                return 1;
            case 'f':
                value.Append('\f');
                return 1;
            case 'n':
                value.Append('\n');
                return 1;
            case 'r':
                value.Append('\r');
                return 1;
            case 't':
                value.Append('\t');
                return 1;
            case 'u' when TryHexadecimal(rest, 4, out var unit):
                value.Append(unit);
                return 5;
            case 'x' when TryHexadecimal(rest, 2, out var unit):
                isStrict = false;
                value.Append(unit);
                return 3;
            case '\'':
                isStrict = false;
                value.Append('\'');
                return 1;
            case '\n' or '\r':
                isStrict = false;
                return SkipIndent(rest, 1);
            default:
                isStrict = false;
                value.Append('\\').Append(rest[0]);
                return 1;
        }
    }

    private static bool TryHexadecimal(ReadOnlySpan<char> rest, int digits, out char unit)
    {
        unit = '\0';
        if (rest.Length <= digits || rest[1..(digits + 1)].ContainsAnyExcept(HexadecimalDigits))
        {
            return false;
        }

        unit = (char)int.Parse(rest[1..(digits + 1)], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return true;
    }

    private static int SkipIndent(ReadOnlySpan<char> content, int at)
    {
        while (at < content.Length && content[at] is ' ' or '\t' or '\n' or '\r')
        {
            at++;
        }

        return at;
    }

    private static int TrimmedLength(StringBuilder value)
    {
        var length = value.Length;
        while (length > 0 && value[length - 1] is ' ' or '\t')
        {
            length--;
        }

        return length;
    }

    /// <summary>Half of a surrogate pair is no character and no JSON tree can hold it; it becomes U+FFFD.</summary>
    private static string WithoutLoneSurrogates(string value, ref bool isStrict)
    {
        if (Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value)) is var mended && mended == value)
        {
            return value;
        }

        isStrict = false;
        return mended;
    }
}
