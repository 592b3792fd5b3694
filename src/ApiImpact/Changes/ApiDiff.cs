using System.Collections.Immutable;
using ApiImpact.Changes.Edits;
using ApiImpact.Changes.Pairing;
using ApiImpact.Changes.Specs;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes;

/// <summary>The changes between two API surfaces.</summary>
internal static class ApiDiff
{
    /// <summary>
    /// Every change, in the order of reports: what breaks someone is an error, what is not decided a warning, the rest info. Where
    /// <paramref name="after"/> is partial, what it does not state is not removed.
    /// </summary>
    public static ImmutableArray<Diagnostic> Compare(ApiModel before, ApiModel after, ChangeOptions options)
    {
        var comparison = new Comparison(ApiPair.Match(before, after), options);
        var messages = SchemaMessage.Of(comparison).ToImmutableArray();
        ImmutableArray<Change> others = [], schemas = [];
        Parallel.Invoke(
            () => others = [.. ChangeCatalog.Checked.SelectMany(rule => rule.Check!(rule, comparison))],
            () => schemas = [.. SchemaChanges.Find(comparison, messages)]);
        var changes = others.Concat(schemas);
        return ChangeList.Of(comparison.Api.IsPartial ? Gating.Apply(changes, comparison) : changes);
    }
}
