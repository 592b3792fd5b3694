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
}
