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

    private readonly EcmaRegex regex;
    private readonly Lazy<Language?> unicodeLanguage;
    private readonly Lazy<Regex?> secondOpinion;

    private TextPattern(string source)
    {
        Source = source;
        regex = new EcmaRegex(source);
        unicodeLanguage = new Lazy<Language?>(() => RegularExpressions.Language.Pattern(source, ClassReading.Unicode).Language);
        secondOpinion = new Lazy<Regex?>(() => Compile(source));
    }

    /// <summary>The expression as written.</summary>
    public string Source { get; }

    /// <summary>The strings that it matches; null where it cannot be read.</summary>
    public Language? Language => regex.Reading.Language;

    /// <summary>Why it cannot be read, as a clause.</summary>
    public string Reason => regex.Reading.Reason is { } reason ? $"the pattern '{Source}' cannot be read: {reason}" : $"the pattern '{Source}' is not decided";

    /// <summary>The pattern that <paramref name="source"/> writes.</summary>
    public static TextPattern Of(string source) => Known.GetOrAdd(source, static source => new TextPattern(source));

    /// <summary>
    /// Whether it matches somewhere in <paramref name="text"/>; null where that is not known: it cannot be read, .NET's own reading of it,
    /// asked where both speak of the same characters, is another, or the answer rests on a class of characters (<c>\w</c>, <c>\d</c>, ...)
    /// that ECMA-262 takes from ASCII and Python, in which OpenStack's services validate, from all of Unicode.
    /// </summary>
    public bool? Matches(string text)
    {
        var answer = regex.IsMatch(text);
        var other = answer is null ? null
            : text.All(char.IsAscii) ? SecondOpinion(text) ?? answer
            : Source.AsSpan().ContainsAny(Classes) ? unicodeLanguage.Value?.Accepts(text)
            : answer;
        return other == answer ? answer : null;
    }

    private static Regex? Compile(string source)
    {
        // The two agree on plain expressions only: .NET has no \p and no \u{...} in this mode, sees halves of characters beyond the BMP, and may not come back from
        // repeating what may be empty.
        if (!source.All(char.IsAscii) || source.Contains(@"\p", StringComparison.OrdinalIgnoreCase) || source.Contains(@"\u{", StringComparison.Ordinal)
            || PatternParser.Parse(source).Node is not { } node || EmptyRepeats.In(node))
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
