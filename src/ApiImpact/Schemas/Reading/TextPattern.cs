using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ApiImpact.Schemas.Reading;

/// <summary>A regular expression of a schema: ECMA-262, matched anywhere in a string.</summary>
internal sealed class TextPattern
{
    private static readonly ConcurrentDictionary<string, TextPattern> Known = new(StringComparer.Ordinal);

    private readonly Regex? regex;

    private TextPattern(string source)
    {
        Source = source;
        try
        {
            regex = new Regex(source, RegexOptions.ECMAScript, TimeSpan.FromMilliseconds(200));
        }
        catch (ArgumentException)
        {
            regex = null;
        }
    }

    /// <summary>The expression as written.</summary>
    public string Source { get; }

    /// <summary>The pattern that <paramref name="source"/> writes.</summary>
    public static TextPattern Of(string source) => Known.GetOrAdd(source, static source => new TextPattern(source));

    /// <summary>Whether it matches somewhere in <paramref name="text"/>; null where that is not known.</summary>
    public bool? Matches(string text)
    {
        try
        {
            return regex?.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
