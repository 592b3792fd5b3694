using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
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
}
