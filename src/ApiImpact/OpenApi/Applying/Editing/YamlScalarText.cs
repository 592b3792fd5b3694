using System.Text.Json.Nodes;
using ApiImpact.OpenApi.Reading.Trees;
using ApiImpact.Text;
using YamlDotNet.Core.Events;

namespace ApiImpact.OpenApi.Applying.Editing;

/// <summary>A string as a scalar of YAML, plain where no reader can take it for something else.</summary>
internal static class YamlScalarText
{
    private static readonly System.Buffers.SearchValues<char> FlowIndicators = System.Buffers.SearchValues.Create(",[]{}:");

    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    /// <summary>Plain scalars that YAML 1.1 reads as something else than a string.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<", ".inf", "-.inf", "+.inf", ".nan",
    };

    /// <summary>The scalar on one line; <paramref name="quote"/> is used where it has to be quoted.</summary>
    public static string OnOneLine(string text, char quote, bool isFlow) => NeedsQuotes(text, isFlow) ? Quoted(text, quote) : text;

    /// <summary>The scalar on one line, between quotes.</summary>
    public static string Quoted(string text, char quote)
    {
        return quote == '\'' && !NeedsEscapes(text)
            ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
            : Escaped(text);
    }

    /// <summary>Whether the text has lines, and can stand in a block scalar.</summary>
    public static bool FitsBlock(string text) =>
        text.Contains('\n', StringComparison.Ordinal) && text.AsSpan().Trim("\n ").Length > 0 && !NeedsEscapes(text.Replace("\n", "", StringComparison.Ordinal));

    /// <summary>The text between double quotes: JSON's escapes are YAML's.</summary>
    public static string Escaped(string text) => JsonText.WriteLine(writer => writer.WriteStringValue(text));

    private static bool NeedsQuotes(string text, bool isFlow) =>
        Reserved.Contains(text) || Indicators.Contains(text[0], StringComparison.Ordinal) || char.IsAsciiDigit(text[0]) || text[0] is '+' or '.'
        || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text[^1] == ':'
        || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal)
        || (isFlow && text.AsSpan().ContainsAny(FlowIndicators))
        || NeedsEscapes(text)
        || new YamlScalar().Read(new Scalar(text)) is not JsonValue value || !value.TryGetValue(out string? _);

    private static bool NeedsEscapes(string text) =>
        text.AsSpan().ContainsAnyInRange('\0', '\x1f') || text.AsSpan().ContainsAny("\x7f\x85\u2028\u2029\uFEFF") || text.Any(char.IsSurrogate) && !IsWellFormed(text) || text.Any(char.IsControl);

    private static bool IsWellFormed(string text) => text.EnumerateRunes().All(static rune => rune != System.Text.Rune.ReplacementChar);
}
