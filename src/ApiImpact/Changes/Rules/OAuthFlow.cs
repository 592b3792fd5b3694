using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An OAuth flow came or went.</summary>
    public static ChangeRule OAuthFlowChanged { get; } = new()
    {
        Id = "api-security-component-oauth-flow-changed",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "OAuth flow",
        Summary = "An OAuth flow came or went.",
        Why = "A client that uses a flow that is gone gets no token.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachSecurityScheme(static (before, after, comparison) =>
            from flow in Flows(before, after)
            where flow.Before is null != flow.After is null
            select (flow.After is null ? Used(before!.Name, comparison, $"The OAuth flow '{flow.Name}' was removed.") : Finding.Safe($"The OAuth flow '{flow.Name}' was added.")) with { Item = flow.Name }),
    };

    /// <summary>The URL for authorization, or for a refresh, of an OAuth flow changed.</summary>
    public static ChangeRule OAuthUrlChanged { get; } = new()
    {
        Id = "api-security-component-oauth-url-changed",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "OAuth authorization URL",
        Summary = "The URL for authorization, or for a refresh, of an OAuth flow changed.",
        Why = "A client that knows the old one gets no token.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachSecurityScheme(static (before, after, comparison) =>
            from flow in Flows(before, after)
            where flow is { Before: not null, After: not null }
            from member in (string[])["authorizationUrl", "refreshUrl", "deviceAuthorizationUrl"]
            where !JsonNode.DeepEquals(flow.Before[member], flow.After[member])
            select Used(before!.Name, comparison, $"The {member} of the OAuth flow '{flow.Name}' changed from {Words.Quoted(flow.Before[member]?.ToString())} to {Words.Quoted(flow.After[member]?.ToString())}.") with { Item = $"{flow.Name} {member}" }),
    };

    /// <summary>The URL for tokens of an OAuth flow changed.</summary>
    public static ChangeRule OAuthTokenUrlChanged { get; } = new()
    {
        Id = "api-security-component-oauth-token-url-changed",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "OAuth token URL",
        Summary = "The URL for tokens of an OAuth flow changed.",
        Why = "A client that knows the old one gets no token.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachSecurityScheme(static (before, after, comparison) =>
            from flow in Flows(before, after)
            where flow is { Before: not null, After: not null } && !JsonNode.DeepEquals(flow.Before["tokenUrl"], flow.After["tokenUrl"])
            select Used(before!.Name, comparison, $"The tokenUrl of the OAuth flow '{flow.Name}' changed from {Words.Quoted(flow.Before["tokenUrl"]?.ToString())} to {Words.Quoted(flow.After["tokenUrl"]?.ToString())}.") with { Item = flow.Name }),
    };

    private static IEnumerable<(string Name, JsonObject? Before, JsonObject? After)> Flows(SecurityScheme? before, SecurityScheme? after) =>
        before is null || after is null ? [] :
            from name in Members(before.Definition["flows"]).Concat(Members(after.Definition["flows"])).Distinct(StringComparer.Ordinal)
            select (name, before.Definition["flows"]?[name] as JsonObject, after.Definition["flows"]?[name] as JsonObject);

    private static IEnumerable<string> Members(JsonNode? json) => json is JsonObject members ? members.Select(static member => member.Key) : [];
}
