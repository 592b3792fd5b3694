using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An OAuth flow offers a scope more.</summary>
    public static ChangeRule OAuthScopeAdded { get; } = new()
    {
        Id = "api-security-component-oauth-scope-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Added,
        Topic = "OAuth scope",
        Summary = "An OAuth flow offers a scope more.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachSecurityScheme(static (before, after, comparison) =>
            from flow in Flows(before, after)
            where flow is { Before: not null, After: not null }
            from scope in Scopes(flow.After).Except(Scopes(flow.Before), StringComparer.Ordinal)
            select Finding.Safe($"The scope '{scope}' was added to the OAuth flow '{flow.Name}'.") with { Item = $"{flow.Name} {scope}" }),
    };

    /// <summary>An OAuth flow does not offer a scope any more.</summary>
    public static ChangeRule OAuthScopeRemoved { get; } = new()
    {
        Id = "api-security-component-oauth-scope-removed",
        Severity = Severity.Warning,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "OAuth scope",
        Summary = "An OAuth flow does not offer a scope any more.",
        Why = "A client that asks for it gets no token, or one without it.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachSecurityScheme(static (before, after, comparison) =>
            from flow in Flows(before, after)
            where flow is { Before: not null, After: not null }
            from scope in Scopes(flow.Before).Except(Scopes(flow.After), StringComparer.Ordinal)
            select Finding.Open($"The scope '{scope}' was removed from the OAuth flow '{flow.Name}'.", "whether an unknown scope is ignored or refused is not stated") with { Item = $"{flow.Name} {scope}" }),
    };

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

    private static IEnumerable<string> Scopes(JsonObject flow) => Members(flow["scopes"]);
}
