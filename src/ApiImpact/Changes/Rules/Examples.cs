using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An example of a request body came, went or changed.</summary>
    public static ChangeRule RequestExampleChanged { get; } = new()
    {
        Id = "request-body-example-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "text of an example",
        Summary = "An example of a request body came, went or changed.",
        Why = "An example of a baseline promises nothing; it is listed because every edit is.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachMediaTypePair(static pair => Examples(pair)),
    };

    /// <summary>An example of a response body came, went or changed.</summary>
    public static ChangeRule ResponseExampleChanged { get; } = new()
    {
        Id = "response-body-example-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Changed,
        Topic = "text of an example",
        Summary = "An example of a response body came, went or changed.",
        Why = "An example of a baseline promises nothing; it is listed because every edit is.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachMediaTypePair(static pair => Examples(pair)),
    };

    private static Finding? Examples(Pair<MediaType> pair) => pair.Comparison.Api.IsPartial || Same(pair.Before.Samples, pair.After.Samples)
        ? null
        : Finding.Safe($"The examples of the {pair.Place.Part} changed.") with { Item = pair.After.Name ?? "" };

    private static bool Same(IReadOnlyList<Sample> before, IReadOnlyList<Sample> after) =>
        before.Count == after.Count && before.Zip(after).All(static pair => pair.First.Name == pair.Second.Name && JsonNode.DeepEquals(pair.First.Json, pair.Second.Json));
}
