using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using ApiImpact.Dialects.Facts;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Dialects.Statements;

namespace ApiImpact.OpenApi.Sections;

/// <summary>Descriptions of an OpenAPI document, which are Markdown, as running text of a spec.</summary>
internal static partial class SectionProse
{
    private const int Longest = 550;
    private const int Width = 79;

    [GeneratedRegex(@"(?<![\w.])[1-5]\d\d(?![\w.]*\w)|(?<![\w])/\w|\bversions?\b|^\W*\w[\w ]{0,40}:", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex MayBeReadAsFact { get; }

    [GeneratedRegex(@"^(?:ok|error|success(?:ful)?|none|default|description|[\w-]+ parameter for \S+ API)\W*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex SaysNothing { get; }

    [GeneratedRegex(@"\[(?<text>[^\]\n]*)\]\([^)\s]*\)|</?\w[^>\n]*>|^\s*(?:#+|[-*+]|\d+\.)\s+|^\s*\.\. \S.*$|:\w+:(?=`)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Markup { get; }

    /// <summary>A paragraph that lists the codes of responses; the section has a place of its own for them.</summary>
    [GeneratedRegex(@"^\s*(?:(?:normal|success|successful|expected|error|failure)\s+)*(?:http\s+)?response\s+codes?\s*:", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex CodeList { get; }

    [GeneratedRegex(@"\n[ \t]*\n|\n(?=[ \t]*(?:[-*+]|\d+\.)[ \t])", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex ParagraphEnd { get; }

    [GeneratedRegex(@"(?<![\w.])[45]\d\d(?![\w.])", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex ErrorCode { get; }

    /// <summary>The sentences of a text, each on one line and without markup; lists of codes are not among them.</summary>
    public static ImmutableArray<string> SentencesOf(string? text) => text is null || SaysNothing.IsMatch(text) ? [] :
    [
        .. from paragraph in ParagraphEnd.Split(text.ReplaceLineEndings("\n"))
           where !CodeList.IsMatch(paragraph)
           let line = CodeDescriptions.Clean(Markup.Replace(paragraph, "${text}").Replace("*", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal).Replace("|", " ", StringComparison.Ordinal).Replace('"', '\''))
           where line is not null
           from sentence in Sentences.Of(line)
           let words = line.Substring(sentence.Start, sentence.Length).Trim()
           where words.Length > 0
           select words,
    ];

    /// <summary>The error codes that a text lists as such.</summary>
    public static ImmutableArray<string> ErrorCodesOf(string? text) => text is null ? [] :
    [
        .. ParagraphEnd.Split(text.ReplaceLineEndings("\n")).Where(static paragraph => CodeList.IsMatch(paragraph))
            .SelectMany(static paragraph => ErrorCode.Matches(paragraph)).Select(static code => code.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>The text on one line, as far as there is place for it; null where no words are left.</summary>
    public static string? Whole(string? text) => Joined(SentencesOf(text));

    /// <summary>The text without the sentences that speak of codes, paths, methods or versions: they may be read as stating them.</summary>
    public static string? Of(string? text) => Joined(SentencesOf(text).Where(static words => !MayBeReadAsFact.IsMatch(words) && MethodWord.In(words).IsEmpty));

    /// <summary>The first sentence of a text.</summary>
    public static string? FirstSentence(string? text) => Joined(SentencesOf(Of(text)).Take(1));

    /// <summary>Whether all sentences of a text are in what is said of it.</summary>
    public static bool IsSaid(string? text, string? said) => SentencesOf(text).All(words => said?.Contains(words.TrimEnd('.'), StringComparison.Ordinal) == true);

    private static string? Joined(IEnumerable<string> sentences)
    {
        var kept = new StringBuilder();
        foreach (var words in sentences.Where(words => kept.Length + words.Length < Longest))
        {
            kept.Append(kept.Length == 0 ? "" : kept[^1] is '.' or '?' or '!' or ':' ? " " : ". ").Append(words);
        }

        return CodeDescriptions.Clean(kept.ToString());
    }

    /// <summary>What reStructuredText would take for markup, escaped.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var isMarkup = text[at] is '\\' or '*' or '`' or '|' || (text[at] == '_' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])));
            result.Append(isMarkup ? "\\" : "").Append(text[at]);
        }

        return result.ToString();
    }

    /// <summary>A paragraph in lines of at most 79 columns; the first line begins after <paramref name="lead"/>, the others below its text.</summary>
    public static string Wrap(string lead, string text)
    {
        var indent = new string(' ', lead.Length);
        var result = new StringBuilder();
        var line = new StringBuilder(lead);
        var isEmpty = true;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Width)
            {
                result.Append(line).Append('\n');
                line.Clear().Append(indent);
                isEmpty = true;
            }

            line.Append(isEmpty ? "" : " ").Append(word);
            isEmpty = false;
        }

        return result.Append(line).Append('\n').ToString();
    }
}
