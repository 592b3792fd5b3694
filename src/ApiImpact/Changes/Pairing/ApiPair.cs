using System.Collections.Immutable;
using ApiImpact.Model;

namespace ApiImpact.Changes.Pairing;

/// <summary>Two API surfaces, their operations matched.</summary>
internal sealed record ApiPair
{
    /// <summary>As it was.</summary>
    public required ApiModel Before { get; init; }

    /// <summary>As it is.</summary>
    public required ApiModel After { get; init; }

    /// <summary>The operations that stayed, those of webhooks and callbacks included.</summary>
    public required ImmutableArray<OperationPair> Kept { get; init; }

    /// <summary>The API's operations that are new.</summary>
    public required ImmutableArray<Operation> Added { get; init; }

    /// <summary>The API's operations that are gone.</summary>
    public required ImmutableArray<Operation> Removed { get; init; }

    /// <summary>The webhooks, matched.</summary>
    public required Matched<Operation> Webhooks { get; init; }

    /// <summary>The operations of a spec of which it is not certain what they are in the baseline.</summary>
    public ImmutableArray<(Operation Operation, PathMatch Match)> Doubts { get; init; } = [];

    /// <summary>Whether what the new side does not state is unstated.</summary>
    public bool IsPartial => After.Completeness == Completeness.Partial;

    /// <summary>Matches two surfaces.</summary>
    public static ApiPair Match(ApiModel before, ApiModel after)
    {
        var partial = after.Completeness == Completeness.Partial;
        var (operations, doubts) = partial ? SpecMatching.Match(before, after) : (OperationMatching.Match(before, after), []);
        var webhooks = OperationMatching.MatchWebhooks(before, after);
        var kept = new List<OperationPair>();
        foreach (var (old, current) in operations.Kept)
        {
            var order = before.Operations.IndexOf(old);
            Add(kept, new OperationPair(old, current, new OperationContext(OperationKind.Api, "", partial, order)));
        }

        foreach (var (old, current) in webhooks.Kept)
        {
            Add(kept, new OperationPair(old, current, new OperationContext(OperationKind.Webhook, "webhook ", partial, before.Operations.Length)));
        }

        return new ApiPair
        {
            Before = before,
            After = after,
            Kept = [.. kept],
            Added = operations.Added,
            Removed = operations.Removed,
            Webhooks = webhooks,
            Doubts = doubts,
        };
    }

    private static void Add(List<OperationPair> kept, OperationPair pair)
    {
        kept.Add(pair);
        foreach (var (before, after) in pair.Callbacks.Kept)
        {
            var owner = $"{pair.Reach.Name} callback '{before.Name}' ";
            foreach (var (old, current) in OperationMatching.MatchCallback(before, after).Kept)
            {
                Add(kept, new OperationPair(old, current, new OperationContext(OperationKind.Callback, owner, pair.IsPartial, pair.Context.Order)));
            }
        }
    }
}
