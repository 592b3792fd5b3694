using System.Text.RegularExpressions;

namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>A pattern of ECMA-262, matched by two engines: its automaton and .NET's. Where both can and differ, there is no answer.</summary>
internal sealed class EcmaRegex
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    private readonly Lazy<LanguageReading> _reading;
    private readonly Lazy<Regex?> _regex;

    /// <summary>A pattern, well-formed or not. Reading it is put off until it is needed.</summary>
    public EcmaRegex(string pattern)
    {
        _reading = new(() => Language.Pattern(pattern));
        _regex = new(() => Compile(pattern));
    }

    /// <summary>The strings in which the pattern finds a match, or why they are not known.</summary>
    public LanguageReading Reading => _reading.Value;

    /// <summary>Whether <paramref name="pattern"/> finds a match in <paramref name="value"/>; null if that cannot be told.</summary>
    public static bool? IsMatch(string pattern, string value) => new EcmaRegex(pattern).IsMatch(value);

    /// <summary>Whether the pattern finds a match in <paramref name="value"/>; null if that cannot be told.</summary>
    public bool? IsMatch(string value)
    {
        var byAutomaton = Reading.Language?.Accepts(value);
        var byRegex = MatchByRegex(value);
        return byAutomaton is null || byRegex is null || byAutomaton == byRegex ? byAutomaton ?? byRegex : null;
    }

    private static Regex? Compile(string pattern) =>
        PatternParser.Parse(pattern).Node is { } node && DotNetPattern.Of(node) is { } translated
            ? new(translated, RegexOptions.CultureInvariant, Patience)
            : null;

    private bool? MatchByRegex(string value)
    {
        try
        {
            return _regex.Value?.IsMatch(string.Concat(value.EnumerateRunes()));
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
