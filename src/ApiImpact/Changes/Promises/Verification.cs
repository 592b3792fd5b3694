using System.Collections.Immutable;
using ApiImpact.Changes.Pairing;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Promises;

/// <summary>
/// Whether an implementation's document honours a spec: the other direction of a comparison. The spec is the promise, so that its clients send what the
/// spec says and expect what the spec says; what it does not state is not promised, and what the document has beyond it is no fault.
/// </summary>
internal static class Verification
{
    /// <summary>What is not honoured, in the order of reports: errors where that is proved, warnings where it is not decided.</summary>
    public static ImmutableArray<Diagnostic> Of(ApiModel spec, ApiModel implementation, ChangeOptions options)
    {
        var comparison = new Comparison(ApiPair.Match(implementation, spec), options);
        var changes = PromiseCatalog.All.Where(static rule => rule.Check is not null).SelectMany(rule => rule.Check!(rule, comparison)).Concat(PromisedSchemas.Find(comparison));
        return [.. ChangeList.Of(changes).Select(static diagnostic => diagnostic with
        {
            Related = [.. diagnostic.Related.Select(static related => related with { Message = "the spec says" })],
            Change = diagnostic.Change! with { IsPromise = true },
        })];
    }
}
