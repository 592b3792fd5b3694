using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ApiImpact.Diagnostics;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Linting;

/// <summary>The path of an operation as its author wrote it: with its host, its query, its own kind of placeholders.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Location">Where they stand.</param>
internal sealed partial record WrittenPath(string Text, Location Location)
{
    /// <summary>A method and its path stand close together; what is said of many lines is no statement of a path.</summary>
    private const int MostLines = 8;

    /// <summary>The length of the path alone, without its query.</summary>
    public int PathLength => Text.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query ? query : Text.Length;

    /// <summary>Whether the path, without its query, ends with a slash that is not the root's.</summary>
    public bool HasTrailingSlash => PathLength > 1 && Text[PathLength - 1] == '/' && Text.AsSpan(0, PathLength).TrimEnd('/').Contains('/');

    /// <summary>Where a word of the path begins in it; negative where it is not there.</summary>
    public int IndexOfSegment(string word)
    {
        var at = Text.IndexOf(word, StringComparison.Ordinal);
        while (at >= 0 && !((at == 0 || Text[at - 1] == '/') && (at + word.Length >= PathLength || Text[at + word.Length] == '/')))
        {
            at = Text.IndexOf(word, at + 1, StringComparison.Ordinal);
        }

        return at;
    }

    /// <summary>The edits that turn <c>&lt;name&gt;</c> into <c>{name}</c>.</summary>
    public ImmutableArray<TextEdit> AngleBrackets =>
    [
        .. Angle.Matches(Text).Select(match => new TextEdit(new TextSpan(Location.Span.Start + match.Index, match.Length), $"{{{match.Groups["name"].Value}}}")),
    ];

    [GeneratedRegex(@"<(?<name>[\w-]+)>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Angle { get; }

    [GeneratedRegex("""[^\s`'"|,;]+""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"%\((?<name>[\w-]+)\)s|[<({](?<name>[^<>(){}/]+)[>)}]|(?<=/)[:$](?<name>[\w-]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Placeholder { get; }

    /// <summary>The path of <paramref name="operation"/> as its author wrote it first; null where it is put together from several places.</summary>
    public static WrittenPath? Of(Operation operation) => AllOf(operation).FirstOrDefault();

    /// <summary>The path of <paramref name="operation"/> each time that it is written.</summary>
    public static IEnumerable<WrittenPath> AllOf(Operation operation) =>
        operation.PathLocations.SelectMany(LinesOf).Distinct().Select(line => On(operation.Location.Source, line, operation)).OfType<WrittenPath>();

    private static IEnumerable<TextSpan> LinesOf(Location location)
    {
        var first = location.Source.LineOf(Math.Min(location.Span.Start, location.Source.Length));
        var last = location.Source.LineOf(Math.Clamp(location.Span.End - 1, location.Span.Start, location.Source.Length));
        return Enumerable.Range(first, Math.Min(last - first, MostLines) + 1).Select(location.Source.SpanOfLine);
    }

    private static WrittenPath? On(SourceText source, TextSpan line, Operation operation)
    {
        foreach (var match in Word.EnumerateMatches(source.Slice(line)))
        {
            var word = source.Slice(new TextSpan(line.Start + match.Index, match.Length)).TrimEnd(".:)*").ToString();
            word = word.Contains('(', StringComparison.Ordinal) && !word.EndsWith(')') && source.Text[line.Start + match.Index + word.Length] == ')' ? word + ")" : word;
            if (word.Contains('/', StringComparison.Ordinal) && Normal(word).EndsWith(Normal(operation.Path), StringComparison.Ordinal))
            {
                return new WrittenPath(word, new Location(source, new TextSpan(line.Start + match.Index, word.Length)));
            }
        }

        return null;
    }

    /// <summary>The path with all placeholders alike, whatever they are called in this place.</summary>
    private static string Normal(string path) => "/" + Placeholder.Replace(path.Split('?')[0], "{}").Trim('/');
}
