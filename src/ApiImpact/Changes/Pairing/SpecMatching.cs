using ApiImpact.Model;

namespace ApiImpact.Changes.Pairing;

/// <summary>Finds the operations of a spec in a baseline.</summary>
internal static class SpecMatching
{
    /// <summary>Only what the spec says is matched: an operation that it does not name is not removed, one that it says goes is.</summary>
    public static Matched<Operation> Match(ApiModel baseline, ApiModel spec)
    {
        var all = OperationMatching.Match(baseline, spec with { Operations = [.. spec.Operations.Where(static operation => !operation.IsContext)] });
        return new Matched<Operation>(
            [.. all.Kept.Where(static pair => pair.After.Change != OperationChange.Removed)],
            all.Added,
            [.. from pair in all.Kept where pair.After.Change == OperationChange.Removed select pair.Before]);
    }
}
