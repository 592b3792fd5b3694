using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Statements;

/// <summary>The name of an HTTP method in a text.</summary>
/// <param name="Method">The method, in capitals.</param>
/// <param name="Local">Its characters in the text.</param>
internal sealed partial record MethodWord(string Method, TextSpan Local)
{
    [GeneratedRegex(@"(?<![\w.$-])(?<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(?![\w-])", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex InCapitals { get; }

    /// <summary>A method that is not in capitals counts only where a path, or the word "method", follows at once: "get" is a word of English.</summary>
    [GeneratedRegex(@"(?<![\w.$-])(?<method>[Gg]et|[Pp]ost|[Pp]ut|[Pp]atch|[Dd]elete|[Hh]ead)(?=\s+(?:[`""']*/[\w{<]|(?:API\s+)?method\b))", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex BeforePath { get; }

    [GeneratedRegex(@"(?<![\w.$-])(?<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex InAnyCase { get; }

    /// <summary>The methods that a text names, in order.</summary>
    public static ImmutableArray<MethodWord> In(string text)
    {
        var capitals = Collect(InCapitals.Matches(text));
        var others = Collect(BeforePath.Matches(text));
        return others.IsEmpty ? capitals : [.. capitals.AddRange(others).OrderBy(static word => word.Local.Start)];
    }

    /// <summary>What may stand between two methods of one operation.</summary>
    [GeneratedRegex(@"^[\s`*'""]*(?:[/,&|+]|,?\s*\band\b|,?\s*\bor\b)?[\s`*'""]*(?:\bthe\b\s*)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Between { get; }

    /// <summary>Whether two methods are listed together: <c>GET/PUT</c>, <c>GET, PUT and DELETE</c>.</summary>
    public static bool AreListed(string text, MethodWord left, MethodWord right) =>
        right.Local.Start - left.Local.End <= LongestGap && Between.IsMatch(text[left.Local.End..right.Local.Start]);

    private const int LongestGap = 40;

    /// <summary>The methods that a value begins with, in any case: what comes after them is a remark on them.</summary>
    public static ImmutableArray<MethodWord> InField(string text, int start)
    {
        var words = ImmutableArray.CreateBuilder<MethodWord>();
        foreach (var word in Collect(InAnyCase.Matches(text, start)))
        {
            var leads = words.Count == 0 ? !text[start..word.Local.Start].Any(char.IsLetterOrDigit) : AreListed(text, words[^1], word);
            if (!leads)
            {
                break;
            }

            words.Add(word);
        }

        return words.ToImmutable();
    }

    private static ImmutableArray<MethodWord> Collect(MatchCollection matches) =>
        [.. matches.Select(static match => new MethodWord(match.Groups["method"].Value.ToUpperInvariant(), new TextSpan(match.Index, match.Length)))];
}
