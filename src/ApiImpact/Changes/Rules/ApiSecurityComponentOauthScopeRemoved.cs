using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
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
}
