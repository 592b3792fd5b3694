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

    [GeneratedRegex(@"^(?:ok|error|success(?:ful)?|none|default|description)\W*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex SaysNothing { get; }

    [GeneratedRegex(@"\[(?<text>[^\]\n]*)\]\([^)\s]*\)|</?\w[^>\n]*>|^\s*(?:#+|[-*+]|\d+\.)\s+|^\s*\.\. \S.*$|:\w+:(?=`)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Markup { get; }

    /// <summary>
    /// The text on one line, without markup; null where no words are left. A sentence that speaks of codes, paths, methods or versions would be
    /// read as stating them, so that it is left out.
    /// </summary>
    public static string? Of(string? text, int longest = Longest)
    {
        if (text is null || SaysNothing.IsMatch(text))
        {
            return null;
        }

        var line = CodeDescriptions.Clean(Markup.Replace(text, "${text}").Replace("*", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal).Replace("|", " ", StringComparison.Ordinal).Replace('"', '\''));
        if (line is null)
        {
            return null;
        }

        var kept = new StringBuilder();
        foreach (var sentence in Sentences.Of(line))
        {
            var words = line.Substring(sentence.Start, sentence.Length).Trim();
            if (words.Length > 0 && !MayBeReadAsFact.IsMatch(words) && MethodWord.In(words).IsEmpty && kept.Length + words.Length < longest)
            {
                kept.Append(kept.Length == 0 ? "" : " ").Append(words);
            }
        }

        return CodeDescriptions.Clean(kept.ToString());
    }

    /// <summary>The first sentence of a text.</summary>
    public static string? FirstSentence(string? text) =>
        Of(text) is { } line && Sentences.Of(line) is [var first, ..] ? CodeDescriptions.Clean(line.Substring(first.Start, first.Length)) : null;

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
