using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The description of a scope changed.</summary>
    public static ChangeRule OAuthScopeChanged { get; } = new()
    {
        Id = "api-security-component-oauth-scope-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "OAuth scope",
        Summary = "The description of a scope changed.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachSecurityScheme(static (before, after, comparison) =>
            from flow in Flows(before, after)
            where flow is { Before: not null, After: not null }
            from scope in Scopes(flow.Before).Intersect(Scopes(flow.After), StringComparer.Ordinal)
            where !JsonNode.DeepEquals(flow.Before["scopes"]![scope], flow.After["scopes"]![scope])
            select Finding.Safe($"The description of the scope '{scope}' changed.") with { Item = $"{flow.Name} {scope}" }),
    };
}
