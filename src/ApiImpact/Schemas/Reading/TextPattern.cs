using System.Buffers;
using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using ApiImpact.Schemas.RegularExpressions;

namespace ApiImpact.Schemas.Reading;

/// <summary>A regular expression of a schema: ECMA-262, matched anywhere in a string.</summary>
internal sealed class TextPattern
{
    private static readonly ConcurrentDictionary<string, TextPattern> Known = new(StringComparer.Ordinal);

    private static readonly SearchValues<string> Classes = SearchValues.Create([@"\w", @"\W", @"\d", @"\D", @"\s", @"\S", @"\b", @"\B"], StringComparison.Ordinal);

    private readonly Lazy<LanguageReading> reading;
    private readonly Lazy<Regex?> secondOpinion;

    private TextPattern(string source)
    {
        Source = source;
        reading = new Lazy<LanguageReading>(() => RegularExpressions.Language.Pattern(source));
        secondOpinion = new Lazy<Regex?>(() => Compile(source));
    }

    /// <summary>The expression as written.</summary>
    public string Source { get; }

    /// <summary>The strings that it matches; null where it cannot be read.</summary>
    public Language? Language => reading.Value.Language;

    /// <summary>Why it cannot be read, as a clause.</summary>
    public string Reason => reading.Value.Reason is { } reason ? $"the pattern '{Source}' cannot be read: {reason}" : $"the pattern '{Source}' is not decided";

    /// <summary>The pattern that <paramref name="source"/> writes.</summary>
    public static TextPattern Of(string source) => Known.GetOrAdd(source, static source => new TextPattern(source));

    /// <summary>
    /// Whether it matches somewhere in <paramref name="text"/>; null where that is not known: it cannot be read, .NET's own engine,
    /// asked where both speak of the same characters, thinks otherwise, or it asks for a class of characters (<c>\w</c>, <c>\d</c>, ...)
    /// that ECMA-262 takes from ASCII and Python, in which OpenStack's services validate, from all of Unicode.
    /// </summary>
    public bool? Matches(string text)
    {
        if (Source.AsSpan().ContainsAny(Classes) && !text.All(char.IsAscii))
        {
            return null;
        }

        var answer = Language?.Accepts(text);
        var other = text.All(char.IsAscii) || answer is null ? SecondOpinion(text) : answer;
        return answer is null ? other : other is null || other == answer ? answer : null;
    }

    private static Regex? Compile(string source)
    {
        // The two agree on plain expressions only: .NET has no \p and no \u{...} in this mode, and sees halves of characters beyond the BMP.
        if (!source.All(char.IsAscii) || source.Contains(@"\p", StringComparison.OrdinalIgnoreCase) || source.Contains(@"\u{", StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            return new Regex(source, RegexOptions.ECMAScript, TimeSpan.FromMilliseconds(200));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private bool? SecondOpinion(string text)
    {
        try
        {
            // `$` of .NET stands before a final line feed too; that of ECMA-262 does not.
            return text.EndsWith('\n') ? null : secondOpinion.Value?.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
