using System.Collections.Immutable;

namespace ApiImpact.Model;

/// <summary>What may have been meant by a path that a baseline does not have.</summary>
internal static class NearMisses
{
    private const int Most = 3;

    /// <summary>The operations whose paths are like the written one, the likeliest first, each path once.</summary>
    public static ImmutableArray<NearMiss> Of(string method, PathTemplate written, ImmutableArray<PathMatcher.Candidate> candidates) =>
    [
        .. candidates
            .Select(candidate => Nearest(written, candidate))
            .OfType<NearMiss>()
            .OrderBy(static near => near.Distance)
            .ThenBy(near => near.Candidate.Operation.Method.Equals(method, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .ThenBy(static near => near.Candidate.Operation.Path, StringComparer.Ordinal)
            .DistinctBy(static near => near.Candidate.Forms[^1].Shape, StringComparer.Ordinal)
            .Take(Most),
    ];

    /// <summary>Whether the likeliest one is so like the written path that taking a word for a placeholder would hide a misspelling.</summary>
    public static bool IsMisspelling(ImmutableArray<NearMiss> nearMisses, PathTemplate written) =>
        nearMisses is [{ Distance: <= 2 } nearest, ..] && nearest.Length == PathForms.Of(written.Segments)[^1].Segments.Length;

    private static NearMiss? Nearest(PathTemplate written, PathMatcher.Candidate candidate)
    {
        var ours = PathForms.Of(written.Segments)[^1].Segments;
        var theirs = candidate.Forms[^1].Segments;
        return (ours.Length == theirs.Length ? Misspelled(ours, theirs) : Moved(ours, theirs)) is { } distance
            ? new NearMiss(candidate, distance, theirs.Length)
            : null;
    }

    /// <summary>One literal is spelled differently, all other segments fit.</summary>
    private static int? Misspelled(ImmutableArray<PathSegment> ours, ImmutableArray<PathSegment> theirs)
    {
        int? distance = null;
        for (var at = 0; at < ours.Length; at++)
        {
            if (ours[at].Shape == theirs[at].Shape || ((ours[at].IsPlaceholder || ours[at].IsValue) && theirs[at].IsPlaceholder))
            {
                continue;
            }

            if (distance is not null || ours[at].IsPlaceholder || theirs[at].IsPlaceholder || WordDistance(ours[at].Text, theirs[at].Text) is not { } found)
            {
                return null;
            }

            distance = found;
        }

        return distance;
    }

    /// <summary>The distance of two words that may be the same one: a slip of the finger, or one within the other (console, remote-consoles).</summary>
    private static int? WordDistance(string ours, string theirs)
    {
        var distance = EditDistance.Between(ours.Replace('-', '_'), theirs.Replace('-', '_'));
        if (distance <= Math.Clamp(Math.Min(ours.Length, theirs.Length) / 3, 1, 3))
        {
            return distance;
        }

        return ours.Length > 3 && theirs.Length > 3 && (theirs.Contains(ours, StringComparison.OrdinalIgnoreCase) || ours.Contains(theirs, StringComparison.OrdinalIgnoreCase))
            ? distance
            : null;
    }

    /// <summary>The same end under another parent: <c>/os-interface/{id}</c> for <c>/servers/{server_id}/os-interface/{id}</c>.</summary>
    private static int? Moved(ImmutableArray<PathSegment> ours, ImmutableArray<PathSegment> theirs)
    {
        var (shorter, longer) = ours.Length < theirs.Length ? (ours, theirs) : (theirs, ours);
        var missing = longer.Length - shorter.Length;
        var tail = longer[missing..];
        var same = shorter.Length > 0 && shorter.Zip(tail).All(static pair => pair.First.Shape == pair.Second.Shape);
        return same && shorter.Any(static segment => !segment.IsPlaceholder && segment.Text.Length > 2) ? 10 * missing : null;
    }
}

/// <summary>A path that may have been meant.</summary>
/// <param name="Candidate">The operation on it.</param>
/// <param name="Distance">How unlike it is: edits of letters, ten for each segment that is missing.</param>
/// <param name="Length">The number of its segments.</param>
internal sealed record NearMiss(PathMatcher.Candidate Candidate, int Distance, int Length);
