using System.Globalization;

namespace ApiImpact.Rst.Parsing;

/// <summary>"Simple reference names are single words consisting of alphanumerics plus isolated (no two adjacent) internal hyphens, underscores,
/// periods, colons and plus signs."</summary>
internal static class SimpleName
{
    /// <summary>The end of the name that begins at <paramref name="start"/>, or <paramref name="start"/> where none does.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var at = SkipWord(text, start);
        if (at == start)
        {
            return start;
        }

        while (at < text.Length && IsJoint(text[at]))
        {
            var next = SkipWord(text, at + 1);
            if (next == at + 1)
            {
                break;
            }

            at = next;
        }

        return at;
    }

    /// <summary>The smallest start, not under <paramref name="limit"/>, of a name that ends at <paramref name="end"/>; <paramref name="end"/> where there is none.</summary>
    public static int StartOf(ReadOnlySpan<char> text, int limit, int end)
    {
        var at = SkipWordBack(text, limit, end);
        if (at == end)
        {
            return end;
        }

        while (at > limit && IsJoint(text[at - 1]))
        {
            var next = SkipWordBack(text, limit, at - 1);
            if (next == at - 1)
            {
                break;
            }

            at = next;
        }

        return at;
    }

    /// <summary>Whether the character may stand alone between two words of a name.</summary>
    public static bool IsJoint(char c) => c is '-' or '.' or '_' or '+' or ':';

    /// <summary>A letter, digit or other number; not an underscore.</summary>
    public static bool IsWord(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c)
        : char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber;

    private static int SkipWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsWord(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipWordBack(ReadOnlySpan<char> text, int limit, int at)
    {
        while (at > limit && IsWord(text[at - 1]))
        {
            at--;
        }

        return at;
    }
}
