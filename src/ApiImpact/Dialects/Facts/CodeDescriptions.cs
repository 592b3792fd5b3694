using System.Text.RegularExpressions;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Facts;

/// <summary>What a text says of a status code: the words after it up to the next code or the end of the sentence, without the reason phrase.</summary>
internal static partial class CodeDescriptions
{
    private const int Longest = 300;

    private static readonly char[] Edges = [' ', '.', ',', ':', ';', '-', '\u2013', '*'];

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

    /// <summary>A footnote or citation, <c> [4]_</c>, and the mark of a named reference, <c>Configuration_</c>.</summary>
    [GeneratedRegex(@"\s?\[[\w#*.-]+\]_(?!\w)|(?<=[A-Za-z0-9])__?(?=[\s.,;:)]|$)", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex ReferenceMarks { get; }

    /// <summary>One line without markup; null where no words are left.</summary>
    public static string? Clean(string text)
    {
        var words = ReferenceMarks.Replace(text.Replace("`", "", StringComparison.Ordinal).Replace("**", "", StringComparison.Ordinal), "");
        var line = Blanks.Replace(words, " ").Trim(Edges);
        while (line.Length > 0 && (HasLooseStart(line) || HasLooseEnd(line)))
        {
            line = (HasLooseStart(line) ? line[1..] : line[..^1]).Trim(Edges);
        }

        return line.Any(char.IsLetter) ? line : null;
    }

    /// <summary>Whether the first character is a bracket without a partner, or one that encloses the whole line.</summary>
    private static bool HasLooseStart(string line)
    {
        var depth = 0;
        for (var at = 0; at < line.Length && line[0] == '('; at++)
        {
            depth += line[at] == '(' ? 1 : line[at] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return at == line.Length - 1;
            }
        }

        return line[0] is '(' or ')';
    }

    /// <summary>Whether the last character is a bracket without a partner.</summary>
    private static bool HasLooseEnd(string line)
    {
        var depth = 0;
        for (var at = line.Length - 1; at >= 0 && line[^1] == ')'; at--)
        {
            depth += line[at] == ')' ? 1 : line[at] == '(' ? -1 : 0;
            if (depth == 0)
            {
                return false;
            }
        }

        return line[^1] is '(' or ')';
    }
}
