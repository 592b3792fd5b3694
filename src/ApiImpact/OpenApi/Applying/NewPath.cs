using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.OpenApi.Writing;

namespace ApiImpact.OpenApi.Applying;

/// <summary>How a path that is new is spelled in the document, and where it stands.</summary>
internal static class NewPath
{
    /// <summary>The path with the prefix (version, project) that the document gives to the paths that are most like it; as the spec spells it where the document has none.</summary>
    public static string Of(JsonObject paths, string stated)
    {
        var written = FragmentPath.Of(stated);
        var segments = PathTemplate.Parse(written).Segments;
        var bare = PathForms.Of(segments)[^1].Segments;
        if (bare.IsEmpty)
        {
            // The root is that of the service, before any version.
            return written;
        }

        var own = Text(segments[..^bare.Length]);
        var siblings = Siblings(paths, bare).ToList();
        var like = siblings.Where(static sibling => sibling.Shared > 0).ToList();
        if (like.Count > 0)
        {
            var most = like.Max(static sibling => sibling.Shared);
            var prefixes = like.Where(sibling => sibling.Shared == most).Select(static sibling => sibling.Prefix).Distinct(StringComparer.Ordinal).OrderBy(static prefix => prefix.Length).ToList();
            return (prefixes.Contains(own, StringComparer.Ordinal) ? own : prefixes[0]) + Text(bare);
        }

        // Nothing is like it: what most paths begin with, unless the spec says how this one begins.
        var usual = siblings.GroupBy(static sibling => sibling.Prefix, StringComparer.Ordinal).MaxBy(static group => group.Count())?.Key;
        return own.Length > 0 || usual is null ? written : usual + Text(bare);
    }

    /// <summary>The index: by order where the paths are sorted, otherwise after the last of those that begin like it.</summary>
    public static int Position(JsonObject paths, string path)
    {
        var known = paths.Select(static member => member.Key).ToList();
        if (known.Count > 1 && known.SequenceEqual(known.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            return known.Count(other => string.CompareOrdinal(other, path) < 0);
        }

        var written = PathTemplate.Parse(path).Segments;
        var shared = known.Select(other => Shared(PathTemplate.Parse(other).Segments, written)).ToList();
        var most = shared.DefaultIfEmpty(0).Max();
        return most == 0 ? known.Count : shared.LastIndexOf(most) + 1;
    }

    /// <summary>The paths of the document: how much of the new one they begin with, and what stands before that.</summary>
    private static IEnumerable<(int Shared, string Prefix)> Siblings(JsonObject paths, ImmutableArray<PathSegment> bare) =>
        from member in paths
        let segments = PathTemplate.Parse(member.Key).Segments
        let rest = PathForms.Of(segments)[^1].Segments
        where !rest.IsEmpty
        select (Shared(rest, bare), Text(segments[..^rest.Length]));

    private static string Text(ImmutableArray<PathSegment> segments) => string.Concat(segments.Select(static segment => "/" + segment.Text));

    private static int Shared(ImmutableArray<PathSegment> one, ImmutableArray<PathSegment> other) =>
        one.Zip(other).TakeWhile(static pair => pair.First.Shape == pair.Second.Shape).Count();
}
