namespace ApiImpact.Dialects.Statements;

/// <summary>
/// When two written operations are the same: their methods and paths agree, whatever the placeholders are called, and where only one of them has the
/// prefix of a version or of a project (research: 6.3), that prefix does not count.
/// </summary>
internal static class OperationKey
{
    /// <summary>The segments without the version and the project in front.</summary>
    public static ReadOnlySpan<PathSegment> WithoutPrefix(ReadOnlySpan<PathSegment> segments)
    {
        if (segments.Length > 1 && PathSegments.IsVersion(segments[0].Text))
        {
            segments = segments[1..];
        }

        return segments.Length > 1 && IsProject(segments[0]) ? segments[1..] : segments;
    }

    /// <summary>The number of the major version in front; null where there is none.</summary>
    public static char? Version(ReadOnlySpan<PathSegment> segments) =>
        segments.Length > 0 && PathSegments.IsVersion(segments[0].Text) ? segments[0].Text[1] : null;

    /// <summary>Whether two paths are the same template.</summary>
    public static bool SameTemplate(WrittenUrl left, WrittenUrl right) =>
        Versions(left, right) && Agree(left, right, static (one, other) => (one.Kind == SegmentKind.Word) == (other.Kind == SegmentKind.Word) && (one.Kind != SegmentKind.Word || SameWord(one, other)));

    /// <summary>Whether <paramref name="sample"/> is <paramref name="template"/> with values filled in.</summary>
    /// <param name="template">The template.</param>
    /// <param name="sample">The path with values.</param>
    /// <param name="anyWord">Whether a word may be a value: only where it is known that the sample is one of this template.</param>
    public static bool IsInstance(WrittenUrl template, WrittenUrl sample, bool anyWord) =>
        Versions(template, sample) && Agree(template, sample, (one, other) => one.Kind switch
        {
            SegmentKind.Word => other.Kind == SegmentKind.Word && SameWord(one, other),
            _ => anyWord || other.Kind != SegmentKind.Word,
        });

    private static bool Versions(WrittenUrl left, WrittenUrl right) =>
        Version(left.Segments.AsSpan()) is not { } one || Version(right.Segments.AsSpan()) is not { } other || one == other;

    private static bool Agree(WrittenUrl left, WrittenUrl right, Func<PathSegment, PathSegment, bool> segmentsAgree)
    {
        var one = WithoutPrefix(left.Segments.AsSpan());
        var other = WithoutPrefix(right.Segments.AsSpan());
        if (one.Length != other.Length)
        {
            return false;
        }

        for (var i = 0; i < one.Length; i++)
        {
            if (!segmentsAgree(one[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SameWord(PathSegment one, PathSegment other) => one.Text.Equals(other.Text, StringComparison.OrdinalIgnoreCase);

    private static bool IsProject(PathSegment segment) =>
        segment.Kind == SegmentKind.Value
        || (segment.Kind == SegmentKind.Placeholder && (segment.Text.Contains("project", StringComparison.OrdinalIgnoreCase) || segment.Text.Contains("tenant", StringComparison.OrdinalIgnoreCase)));
}
