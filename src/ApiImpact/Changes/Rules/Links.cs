using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A response has a link more.</summary>
    public static ChangeRule LinkAdded { get; } = new()
    {
        Id = "response-link-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Added,
        Topic = "link",
        Summary = "A response has a link more.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachAddedLink(static added => Finding.Safe($"The {added.Place.Part} was added.")),
    };

    /// <summary>A response has a link less.</summary>
    public static ChangeRule LinkRemoved { get; } = new()
    {
        Id = "response-link-removed",
        Severity = Severity.Warning,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Removed,
        Topic = "link",
        Summary = "A response has a link less.",
        Why = "A client that follows links of the document does not find it.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachRemovedLink(static removed => Finding.Open($"The {removed.Place.Part} was removed.", "no message changes; whether clients follow the link is not stated")),
    };

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
