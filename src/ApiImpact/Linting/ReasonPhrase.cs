using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Linting;

/// <summary>A status code and the words beside it.</summary>
/// <param name="Code">The code that is written.</param>
/// <param name="Phrase">The words that are written.</param>
/// <param name="Means">The code that the words mean.</param>
/// <param name="Location">Where the two stand.</param>
internal sealed partial record ReasonPhrase(int Code, string Phrase, int Means, Location Location)
{
    /// <summary>
    /// RFC 9110, section 15, and the spellings in use. Left out are words that are common in prose: "Found", "Continue".
    /// </summary>
    private static readonly FrozenDictionary<string, int> Codes = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["OK"] = 200,
        ["Created"] = 201,
        ["Accepted"] = 202,
        ["No Content"] = 204,
        ["Multiple Choices"] = 300,
        ["Moved Permanently"] = 301,
        ["Not Modified"] = 304,
        ["Bad Request"] = 400,
        ["Unauthorized"] = 401,
        ["Unauthorised"] = 401,
        ["Payment Required"] = 402,
        ["Forbidden"] = 403,
        ["Not Found"] = 404,
        ["Method Not Allowed"] = 405,
        ["Not Acceptable"] = 406,
        ["Request Timeout"] = 408,
        ["Conflict"] = 409,
        ["Gone"] = 410,
        ["Length Required"] = 411,
        ["Precondition Failed"] = 412,
        ["Request Entity Too Large"] = 413,
        ["Unsupported Media Type"] = 415,
        ["Unprocessable Entity"] = 422,
        ["Too Many Requests"] = 429,
        ["Internal Server Error"] = 500,
        ["Not Implemented"] = 501,
        ["Bad Gateway"] = 502,
        ["Service Unavailable"] = 503,
        ["Gateway Timeout"] = 504,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByWords = Codes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A code, then capitalised or plain words up to what ends them; or words, then a code in parentheses or after a colon.</summary>
    [GeneratedRegex(@"(?<![\w.{/-])(?<code>[1-5]\d\d)[ *`'""]*[ :(-][ *`'""(-]*(?<words>[A-Za-z]+(?: [A-Za-z]+){0,3})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CodeThenWords { get; }

    [GeneratedRegex(@"(?<![A-Za-z])(?<words>[A-Za-z]+(?: [A-Za-z]+){0,3})[*`'""]*(?: ?\(|: ?)(?<code>[1-5]\d\d)(?![\w.-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex WordsThenCode { get; }

    /// <summary>The words of <paramref name="code"/>; <c>unknown</c> for a code that is not in the table.</summary>
    public static string Of(int code) => Codes.Where(known => known.Value == code).Select(static known => known.Key).Order(StringComparer.Ordinal).FirstOrDefault("unknown");

    /// <summary>The codes on a line that stand beside the words of a code, their own or another's.</summary>
    public static IEnumerable<ReasonPhrase> Within(SourceText source, TextSpan line)
    {
        var text = source.Slice(line).ToString();
        foreach (Match match in CodeThenWords.Matches(text))
        {
            if (Longest(match.Groups["words"].Value, fromStart: true) is { } words && EndsAfter(text, match.Groups["words"].Index + words.Length))
            {
                yield return Found(source, line, match, words, TextSpan.FromBounds(match.Index, match.Groups["words"].Index + words.Length));
            }
        }

        foreach (Match match in WordsThenCode.Matches(text))
        {
            if (Longest(match.Groups["words"].Value, fromStart: false) is { } words && !CodeThenWords.IsMatch(text[..(match.Groups["words"].Index + match.Groups["words"].Length)]))
            {
                yield return Found(source, line, match, words, TextSpan.FromBounds(match.Groups["words"].Index + match.Groups["words"].Length - words.Length, match.Groups["code"].Index + 3));
            }
        }
    }

    private static ReasonPhrase Found(SourceText source, TextSpan line, Match match, string words, TextSpan local) =>
        new(int.Parse(match.Groups["code"].ValueSpan), words, Codes[words], new Location(source, new TextSpan(line.Start + local.Start, local.Length)));

    /// <summary>The longest known phrase at one end of some words.</summary>
    private static string? Longest(string words, bool fromStart)
    {
        var parts = words.Split(' ');
        for (var count = parts.Length; count > 0; count--)
        {
            var phrase = string.Join(' ', fromStart ? parts[..count] : parts[^count..]);
            if (ByWords.ContainsKey(phrase) && (phrase.Length > 4 || char.IsAsciiLetterUpper(phrase[0])))
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether the phrase ends where a statement of it would: at a mark, at the end, or before a word that gives the reason.
    /// "400 Conflict resolution failed" does not say that 400 is Conflict.
    /// </summary>
    private static bool EndsAfter(string text, int at)
    {
        var rest = text.AsSpan(at);
        return rest.TrimStart(" *`'\"").Length == 0
            || !char.IsAsciiLetterOrDigit(rest.TrimStart(" *`'\"")[0])
            || Follows(rest, " if ") || Follows(rest, " when ") || Follows(rest, " for ") || Follows(rest, " is ") || Follows(rest, " on ") || Follows(rest, " error")
            || Follows(rest, " will ") || Follows(rest, " response") || Follows(rest, " and ") || Follows(rest, " or ") || Follows(rest, " with ") || Follows(rest, " in ");
    }

    private static bool Follows(ReadOnlySpan<char> rest, string words) => rest.TrimStart("*`'\"").StartsWith(words, StringComparison.OrdinalIgnoreCase);
}
