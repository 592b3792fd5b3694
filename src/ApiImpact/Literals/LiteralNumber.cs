using System.Globalization;

namespace ApiImpact.Literals;

/// <summary>Numbers as JSON and Python write them.</summary>
internal static class LiteralNumber
{
    /// <summary>
    /// Reads a number that is not the beginning of something longer (a date, an address, a word).
    /// <paramref name="json"/> is the number as JSON writes it: the same characters where they are strict JSON.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int length, out string json)
    {
        length = 0;
        json = "";
        var at = text[0] is '-' or '+' ? 1 : 0;
        if (at >= text.Length || (!char.IsAsciiDigit(text[at]) && text[at] != '.'))
        {
            return false;
        }

        var isHexadecimal = text[at..].StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        at = isHexadecimal ? EndOfHexadecimal(text, at + 2) : EndOfDecimal(text, at);
        if (at == 0 || (at < text.Length && Continues(text[at..])))
        {
            return false;
        }

        length = at;
        return TrySpell(text[..at], isHexadecimal, out json);
    }

    private static int EndOfDecimal(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        at = EndOfDigits(text, at);
        if (at < text.Length && text[at] == '.' && !(at + 1 < text.Length && text[at + 1] == '.'))
        {
            at = EndOfDigits(text, at + 1);
        }

        if (!text[start..at].ContainsAnyInRange('0', '9'))
        {
            return 0;
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            var sign = at + 1 < text.Length && text[at + 1] is '+' or '-' ? 2 : 1;
            var exponent = EndOfDigits(text, at + sign);
            at = exponent > at + sign ? exponent : at;
        }

        return at;
    }

    private static int EndOfHexadecimal(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiHexDigit(text[at]))
        {
            at++;
        }

        return at == start ? 0 : at;
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether what follows makes the digits a part of a longer word: <c>2015-08-27</c>, <c>10.0.0.1</c>, <c>5GB</c>.</summary>
    private static bool Continues(ReadOnlySpan<char> rest) =>
        char.IsLetterOrDigit(rest[0]) || rest[0] is '_' or '/' or '$' or '@'
        || (rest.Length > 1 && rest[0] is '-' or '.' && char.IsLetterOrDigit(rest[1]));

    private static bool TrySpell(ReadOnlySpan<char> written, bool isHexadecimal, out string json)
    {
        json = "";
        var isNegative = written[0] == '-';
        var digits = written[0] is '-' or '+' ? written[1..] : written;
        if (isHexadecimal)
        {
            if (!ulong.TryParse(digits[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                return false;
            }

            json = isNegative ? $"-{value}" : value.ToString(CultureInfo.InvariantCulture);
            return true;
        }

        var zeros = digits.IndexOfAnyExcept('0');
        zeros = zeros < 0 ? digits.Length - 1 : char.IsAsciiDigit(digits[zeros]) ? zeros : zeros - 1;
        var whole = zeros < 0 ? $"0{digits}" : digits[zeros..].ToString();
        var dot = whole.IndexOf('.', StringComparison.Ordinal);
        if (dot >= 0 && (dot + 1 == whole.Length || !char.IsAsciiDigit(whole[dot + 1])))
        {
            whole = whole.Insert(dot + 1, "0");
        }

        json = isNegative ? $"-{whole}" : whole;
        return true;
    }
}
