using System.Text.RegularExpressions;

namespace ApiImpact.Dialects.Statements;

/// <summary>Tells words, placeholders and values apart among the segments of a path.</summary>
internal static partial class PathSegments
{
    /// <summary>The placeholder forms that specs use: <c>{x} {{x}} &lt;x&gt; (x) [x] %(x)s :x $x ${x}</c>.</summary>
    // A name begins and ends with something else than blanks: else three parts of the pattern could share a run of them, and take its cube in time.
    [GeneratedRegex(@"^(?:\{+\s*(?<name>[^{}\s](?:[^{}]*[^{}\s])?)\s*\}*|<\s*(?<name>[^<>\s](?:[^<>]*[^<>\s])?)\s*>?|\((?<name>[^()]+)\)|\[(?<name>[\w-]+)\]|%\((?<name>\w+)\)s|:(?<name>[A-Za-z]\w*)|\$\{?(?<name>\w+)\}?)$", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Placeholder { get; }

    [GeneratedRegex(@"^(?:[0-9a-f]{8}-[0-9a-f-]{4,27}|[0-9a-f]{32}|\d+|[\w-]+\.\.\.|[0-9a-f]{4,}-\.+)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Identifier { get; }

    /// <summary>A name in capitals: a placeholder by habit (<c>SUBNET-ID</c>) or a made-up name (<c>CUSTOM_GOLD</c>), but not an extension of OpenStack (<c>OS-TRUST</c>).</summary>
    [GeneratedRegex(@"^(?!OS-)[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)*$", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Capitals { get; }

    [GeneratedRegex(@"(?:^|[_-])(?:ID|UUID|NAME|IDENT|KEY)$", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex NamesAnIdentifier { get; }

    /// <summary>A word that names a value without any brackets: <c>project_id</c>.</summary>
    [GeneratedRegex(@"^[a-z]+(?:_[a-z]+)*_(?:id|uuid)$", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex NamesAValue { get; }

    [GeneratedRegex(@"^v\d+(?:\.\d+)?(?:\.x)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Version { get; }

    /// <summary>What a segment as written means.</summary>
    public static PathSegment Read(string written)
    {
        if (Placeholder.Match(written) is { Success: true } placeholder)
        {
            return new PathSegment($"{{{placeholder.Groups["name"].Value}}}", SegmentKind.Placeholder);
        }

        if (Version.IsMatch(written))
        {
            return new PathSegment(written, SegmentKind.Word);
        }

        if (Identifier.IsMatch(written))
        {
            return new PathSegment("{id}", SegmentKind.Value);
        }

        if (Capitals.IsMatch(written) && written.Length > 1)
        {
            return NamesAnIdentifier.IsMatch(written)
                ? new PathSegment($"{{{written}}}", SegmentKind.Placeholder)
                : new PathSegment("{id}", SegmentKind.Value);
        }

        return NamesAValue.IsMatch(written) ? new PathSegment($"{{{written}}}", SegmentKind.Placeholder) : new PathSegment(written, SegmentKind.Word);
    }

    /// <summary>Whether a segment is the version of an API: <c>v2</c>, <c>v2.1</c>, <c>v3.x</c>.</summary>
    public static bool IsVersion(string segment) => Version.IsMatch(segment);
}
