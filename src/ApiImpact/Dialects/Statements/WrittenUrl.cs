using System.Collections.Immutable;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Statements;

/// <summary>A URL or path as it stands in a text, and the path template that it means.</summary>
/// <param name="Path">The template: rooted, placeholders as <c>{name}</c>, no host, query, extension or trailing slash.</param>
/// <param name="Query">The names in the query string, in order, each once.</param>
/// <param name="Local">Its characters in the text, query string included.</param>
/// <param name="IsRooted">Whether it begins with a slash or a host; <c>v2/images</c> does not.</param>
/// <param name="IsAbsolute">Whether it names a host, or something that stands for one.</param>
/// <param name="Segments">The segments of the path.</param>
internal sealed record WrittenUrl(
    string Path, ImmutableArray<string> Query, TextSpan Local, bool IsRooted, bool IsAbsolute, ImmutableArray<PathSegment> Segments)
{
    /// <summary>Whether the path holds a value where a template has a placeholder: <c>/traits/CUSTOM_GOLD</c>.</summary>
    public bool HasValues => Segments.Any(static segment => segment.Kind == SegmentKind.Value);
}

/// <summary>One segment of a path.</summary>
/// <param name="Text">The segment as the template has it.</param>
/// <param name="Kind">What it is.</param>
internal sealed record PathSegment(string Text, SegmentKind Kind);

/// <summary>What a segment of a path is.</summary>
internal enum SegmentKind
{
    /// <summary>A fixed word.</summary>
    Word,

    /// <summary>A name for a value: <c>{id}</c>.</summary>
    Placeholder,

    /// <summary>A value that was filled in: a UUID, a number.</summary>
    Value,
}
