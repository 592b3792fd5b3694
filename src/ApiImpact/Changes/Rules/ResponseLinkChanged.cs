using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A link of a response leads somewhere else, or in another way.</summary>
    public static ChangeRule LinkChanged { get; } = new()
    {
        Id = "response-link-changed",
        Severity = Severity.Warning,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Changed,
        Topic = "link",
        Summary = "A link of a response leads somewhere else, or in another way.",
        Why = "A client that follows links of the document gets somewhere else.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachLinkPair(static pair => pair.Before.Operation != pair.After.Operation || !System.Text.Json.Nodes.JsonNode.DeepEquals(pair.Before.Definition, pair.After.Definition)
            ? Finding.Open($"The {pair.Place.Part} changed.", "no message changes; whether clients follow the link is not stated")
            : null),
    };
}
