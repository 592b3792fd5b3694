using System.Buffers;
using ApiImpact.Diagnostics;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Linting;

/// <summary>A segment of the path of an operation that is a word, not a placeholder.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Index">Which segment of the path, from 0.</param>
/// <param name="Text">The word.</param>
internal sealed record UrlSegment(Operation Operation, int Index, string Text)
{
    private static readonly SearchValues<char> PlaceholderCharacters = SearchValues.Create("{}<>()[]$%:");
    private static readonly SearchValues<char> VersionCharacters = SearchValues.Create("0123456789.xX");

    /// <summary>The words of the operation's path that name things of the API: no placeholders, no version, no value of a placeholder (a UUID, a number, a CONSTANT).</summary>
    public static IEnumerable<UrlSegment> Of(Operation operation) =>
        operation.Path.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Select((text, index) => new UrlSegment(operation, index, text))
            .Where(static segment => !IsPlaceholder(segment.Text) && !IsVersion(segment.Text) && !IsValue(segment.Text));

    /// <summary>Whether the segment is the last one of its path.</summary>
    public bool IsLast => Operation.Path.TrimEnd('/').EndsWith($"/{Text}", StringComparison.Ordinal)
        && Index == Operation.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Length - 1;

    /// <summary>Whether a placeholder comes next, so that the word names a collection.</summary>
    public bool NamesCollection =>
        Operation.Path.Split('/', StringSplitOptions.RemoveEmptyEntries) is var path && Index + 1 < path.Length && IsPlaceholder(path[Index + 1]);

    /// <summary>Where the word stands; the operation, where it is not found in what states it.</summary>
    public Location Location =>
        WrittenPath.Of(Operation) is { } path && path.IndexOfSegment(Text) is >= 0 and var at ? path.Location with { Span = new TextSpan(path.Location.Span.Start + at, Text.Length) }
        : Operation.Location.Of($"/{Text}") is { } found ? found with { Span = new TextSpan(found.Span.Start + 1, Text.Length) }
        : Operation.Location;

    /// <summary>A finding about the word; the same word in another path is the same subject.</summary>
    public Finding Find(string message) => new(Location, $"segment {Text}", message);

    /// <summary>Whether a segment is a placeholder, in whole or in part.</summary>
    public static bool IsPlaceholder(string segment) => segment.AsSpan().ContainsAny(PlaceholderCharacters);

    private static bool IsVersion(string segment) =>
        segment.Length > 1 && segment[0] is 'v' or 'V' && char.IsAsciiDigit(segment[1]) && !segment.AsSpan(1).ContainsAnyExcept(VersionCharacters);

    private static bool IsValue(string segment) =>
        !segment.Any(char.IsAsciiLetterLower) || Guid.TryParse(segment, out _) || (segment.Length >= 8 && segment.All(char.IsAsciiHexDigit) && segment.Any(char.IsAsciiDigit));
}
