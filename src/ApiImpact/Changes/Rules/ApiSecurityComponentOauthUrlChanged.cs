using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
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
}
