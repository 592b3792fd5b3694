using ApiImpact.Rst.Syntax;

namespace ApiImpact.Rst.Parsing;

/// <summary>The marker of an enumerated list item: <c>1.</c>, <c>(a)</c>, <c>iv)</c>, <c>#.</c>.</summary>
/// <param name="Width">The width of the marker, blanks included; 0 where there is none.</param>
/// <param name="Format">How the number is dressed.</param>
/// <param name="Style">How it counts.</param>
/// <param name="IsAuto">Whether it is <c>#</c>.</param>
/// <param name="Ordinal">Its value; negative where the letters are no Roman numeral.</param>
internal readonly record struct Enumerator(int Width, EnumeratorFormat Format, EnumerationStyle Style, bool IsAuto, long Ordinal)
{
    /// <summary>What stands before the number.</summary>
    public string Prefix => Format == EnumeratorFormat.Parentheses ? "(" : "";

    /// <summary>What stands after the number.</summary>
    public string Suffix => Format == EnumeratorFormat.Period ? "." : ")";

    /// <summary>Reads the marker at the start of a line; letters are read as <paramref name="expected"/> where they can be.</summary>
    public static Enumerator Match(ReadOnlySpan<char> line, EnumerationStyle? expected)
    {
        var start = line[0] == '(' ? 1 : 0;
        var end = start;
        while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] == '#'))
        {
            end++;
        }

        if (end == start || end == line.Length || line[end] is not (')' or '.') || (start == 1 && line[end] == '.')
            || (end + 1 < line.Length && line[end + 1] != ' '))
        {
            return default;
        }

        var number = line[start..end];
        var isAuto = number is "#";
        var style = EnumerationStyle.Arabic;
        if (!isAuto && !TryStyle(number, expected, out style))
        {
            return default;
        }

        var width = end + 1;
        while (width < line.Length && line[width] == ' ')
        {
            width++;
        }

        var format = start == 1 ? EnumeratorFormat.Parentheses : line[end] == ')' ? EnumeratorFormat.RightParenthesis : EnumeratorFormat.Period;
        return new Enumerator(width, format, style, isAuto, isAuto ? 1 : Value(number, style));
    }

    /// <summary>Whether the line begins with the marker that follows this one, or with the automatic one.</summary>
    public bool IsFollowedBy(ReadOnlySpan<char> line)
    {
        var rest = line;
        if (!rest.StartsWith(Prefix))
        {
            return false;
        }

        rest = rest[Prefix.Length..];
        var next = IsAuto ? "#" : Spell(Ordinal + 1, Style);
        return next.Length > 0 && (StartsWith(rest, next, Suffix) || StartsWith(rest, "#", Suffix));
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string number, string suffix) =>
        text.Length > number.Length + 1 && text.StartsWith(number) && text[number.Length] == suffix[0] && text[number.Length + 1] == ' ';

    // "i" and "I" alone are Roman; any other single letter is a letter.
    private static bool TryStyle(ReadOnlySpan<char> number, EnumerationStyle? expected, out EnumerationStyle style)
    {
        style = expected ?? default;
        if (expected is not null && IsOf(number, style))
        {
            return true;
        }

        style = number is "i" ? EnumerationStyle.LowerRoman : number is "I" ? EnumerationStyle.UpperRoman : EnumerationStyle.Arabic;
        for (; style <= EnumerationStyle.UpperRoman; style++)
        {
            if (IsOf(number, style))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOf(ReadOnlySpan<char> number, EnumerationStyle style) => style switch
    {
        EnumerationStyle.Arabic => !number.ContainsAnyExceptInRange('0', '9'),
        EnumerationStyle.LowerAlpha => number.Length == 1 && char.IsAsciiLetterLower(number[0]),
        EnumerationStyle.UpperAlpha => number.Length == 1 && char.IsAsciiLetterUpper(number[0]),
        EnumerationStyle.LowerRoman => RomanNumeral.IsLower(number),
        _ => RomanNumeral.IsUpper(number),
    };

    private static long Value(ReadOnlySpan<char> number, EnumerationStyle style) => style switch
    {
        EnumerationStyle.Arabic => long.TryParse(number, out var value) ? value : long.MaxValue - 1,
        EnumerationStyle.LowerAlpha => number[0] - 'a' + 1,
        EnumerationStyle.UpperAlpha => number[0] - 'A' + 1,
        _ => RomanNumeral.Parse(number) is > 0 and var value ? value : -1,
    };

    private static string Spell(long ordinal, EnumerationStyle style) => style switch
    {
        EnumerationStyle.Arabic => ordinal.ToString(),
        EnumerationStyle.LowerAlpha => ordinal <= 26 ? ((char)('a' + ordinal - 1)).ToString() : "",
        EnumerationStyle.UpperAlpha => ordinal <= 26 ? ((char)('A' + ordinal - 1)).ToString() : "",
        EnumerationStyle.LowerRoman => RomanNumeral.Spell(ordinal).ToLowerInvariant(),
        _ => RomanNumeral.Spell(ordinal),
    };
}

/// <summary>How the number of an enumerated list item is dressed.</summary>
internal enum EnumeratorFormat
{
    /// <summary><c>(1)</c>.</summary>
    Parentheses,

    /// <summary><c>1)</c>.</summary>
    RightParenthesis,

    /// <summary><c>1.</c>.</summary>
    Period,
}
