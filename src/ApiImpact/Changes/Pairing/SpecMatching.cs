using System.Collections.Immutable;
using ApiImpact.Model;

namespace ApiImpact.Changes.Pairing;

/// <summary>Finds the operations of a spec in a baseline.</summary>
internal static class SpecMatching
{
    /// <summary>
    /// Only what the spec says is matched: an operation that it does not name is not removed, one that it says goes is. An operation that the
    /// baseline has twice, with and without a project in its path, is matched with both; one whose match is not certain is a doubt, and is not
    /// guessed.
    /// </summary>
    public static (Matched<Operation> Operations, ImmutableArray<(Operation Operation, PathMatch Match)> Doubts) Match(ApiModel baseline, ApiModel spec)
    {
        var matcher = new PathMatcher(baseline);
        var kept = new List<(Operation, Operation)>();
        var added = new List<Operation>();
        var removed = new List<Operation>();
        var doubts = ImmutableArray.CreateBuilder<(Operation, PathMatch)>();
        foreach (var operation in spec.Operations.Where(static operation => !operation.IsContext))
        {
            var match = matcher.Match(operation);
            if (match.Kind == PathMatchKind.Matched)
            {
                if (operation.Change == OperationChange.Removed)
                {
                    removed.AddRange(match.Operations.Except(removed));
                }
                else
                {
                    kept.AddRange(match.Operations.Select(found => (found, operation)));
                }
            }
            else if (operation.Change != OperationChange.Removed && match.Kind is PathMatchKind.None or PathMatchKind.NearMiss or PathMatchKind.OtherMethod)
            {
                added.Add(operation);
            }

            if (match.Kind == PathMatchKind.Uncertain || (match.Kind == PathMatchKind.NearMiss && operation.Change != OperationChange.Added))
            {
                doubts.Add((operation, match));
            }
        }

        return (new Matched<Operation>([.. kept], [.. added], [.. removed]), doubts.ToImmutable());
    }
}
