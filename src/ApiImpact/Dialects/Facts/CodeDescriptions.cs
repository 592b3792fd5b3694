using System.Text.RegularExpressions;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Facts;

/// <summary>
/// What a text says of a status code: the words after it up to the next code or the end of the sentence, without the reason phrase; where they only say that it
/// is returned, the sentence that says when.
/// </summary>
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

    /// <summary>Words that say no more than that there is a code: <c>error code will be returned</c>.</summary>
    [GeneratedRegex(@"^(?:(?:an?|the|HTTP|error|status|response|result|exception|code|message)\b\s*)*(?:(?:(?:will|should|must|shall|would|can|may)\s+be|is|are|be|gets?)\s*)?(?:returned|raised|thrown|sent|given|generated|received)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex SaysNoMore { get; }

    [GeneratedRegex(@"\b(?:if|when|whenever|unless|in\s+case|otherwise|where|while)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex SaysWhen { get; }

    [GeneratedRegex(@"^\W*[1-5]\d\d\b\W*", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex LeadingCode { get; }

    [GeneratedRegex(@"\b[1-5]\d\d\b", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex AnyCode { get; }

    /// <summary>The words about the code at <paramref name="code"/>; null where there are none.</summary>
    public static string? Of(string text, TextSpan code) => After(text, code) is { } after && !SaysNoMore.IsMatch(after) ? after : Condition(text, code);

    /// <summary>The sentence around a code, where it holds no other and says when the code is sent.</summary>
    private static string? Condition(string text, TextSpan code)
    {
        var sentences = Sentences.Of(text);
        var span = sentences[Sentences.IndexAt(sentences, code.Start)];
        var sentence = text.Substring(span.Start, span.Length);
        return span.Length <= Longest && SaysWhen.IsMatch(sentence) && AnyCode.Count(sentence) == 1 ? Clean(LeadingCode.Replace(sentence, "")) : null;
    }

    private static string? After(string text, TextSpan code)
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
