using System.Text.Json.Nodes;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    private static Finding? Examples(Pair<MediaType> pair) => pair.Comparison.Api.IsPartial || Same(pair.Before.Samples, pair.After.Samples)
        ? null
        : Finding.Safe($"The examples of the {pair.Place.Part} changed.") with { Item = pair.After.Name ?? "" };

    private static bool Same(IReadOnlyList<Sample> before, IReadOnlyList<Sample> after) =>
        before.Count == after.Count && before.Zip(after).All(static pair => pair.First.Name == pair.Second.Name && JsonNode.DeepEquals(pair.First.Json, pair.Second.Json));
}
