using System.Text.RegularExpressions;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Facts;

/// <summary>What a text says of a status code: the words after it up to the next code or the end of the sentence, without the reason phrase.</summary>
internal static partial class CodeDescriptions
{
    private const int Longest = 300;

    [GeneratedRegex(@"[.;]\s|\n\s*[-*]\s|,?\s*(?:and\s+|or\s+)?[`(]*\b[1-5]\d\d\b", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex End { get; }

    [GeneratedRegex(@"^[\s`'""*:,()\-\u2013]*(?:(?:OK|Created|Accepted|No\s?Content|Bad\s?Request|Un-?authori[sz]ed|Forbidden|Not\s?Found|Conflict|Gone|Not\s?Acceptable|Locked|Internal\s?Server\s?Error|Service\s?Unavailable|Not\s?Implemented|Precondition\s?Failed|Unprocessable\s?Entity)\b)?[\s`'""*:,;()\-\u2013]*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Opening { get; }

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Blanks { get; }

    /// <summary>The words about the code at <paramref name="code"/>; null where there are none.</summary>
    public static string? After(string text, TextSpan code)
    {
        var rest = text[code.End..Math.Min(text.Length, code.End + Longest)];
        if (rest.AsSpan().TrimStart(" \n`'\"*") is [')' or ',', ..])
        {
            return null;
        }

        rest = rest[Opening.Match(rest).Length..];
        if (End.Match(rest) is { Success: true } end)
        {
            rest = rest[..end.Index];
        }

        return Clean(Comparison.Replace(rest, ""));
    }

    [GeneratedRegex(@"\b(?:instead\s+of|rather\s+than)\s*(?:an?\s*)?(?:HTTP\s*)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Comparison { get; }

    /// <summary>One line without markup; null where no words are left.</summary>
    public static string? Clean(string text)
    {
        var line = Blanks.Replace(text.Replace("`", "", StringComparison.Ordinal).Replace("**", "", StringComparison.Ordinal), " ").Trim(' ', '(', ')', '.', ',', ':', ';', '-', '\u2013', '*');
        return line.Any(char.IsLetter) ? line : null;
    }
}
