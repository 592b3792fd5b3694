using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A security scheme is new.</summary>
    public static ChangeRule SecuritySchemeAdded { get; } = new()
    {
        Id = "api-security-component-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Added,
        Topic = "security scheme",
        Summary = "A security scheme is new.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachSecurityScheme(static (before, after, comparison) => before is null && after is not null ? [Finding.Safe($"The security scheme '{after.Name}' was added.")] : []),
    };

    /// <summary>A security scheme is gone.</summary>
    public static ChangeRule SecuritySchemeRemoved { get; } = new()
    {
        Id = "api-security-component-removed",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "security scheme",
        Summary = "A security scheme is gone.",
        Why = "Operations that needed it are reported for themselves.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachSecurityScheme(static (before, after, comparison) => before is not null && after is null ? [Finding.Safe($"The security scheme '{before.Name}' was removed.")] : []),
    };

    /// <summary>A security scheme is of another type.</summary>
    public static ChangeRule SecuritySchemeTypeChanged { get; } = new()
    {
        Id = "api-security-component-type-changed",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "type of a security scheme",
        Summary = "A security scheme is of another type.",
        Why = "A client that authenticates in the old way is turned away.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachSecurityScheme(static (before, after, comparison) => before is not null && after is not null && before.Type != after.Type
            ? [Used(before.Name, comparison, $"The security scheme '{after.Name}' is of type '{after.Type}' now, and was of type '{before.Type}'.")]
            : []),
    };

    /// <summary>A security scheme is used in another way: its place, its name, its HTTP scheme, its URL.</summary>
    public static ChangeRule SecuritySchemeChanged { get; } = new()
    {
        Id = "api-security-component-changed",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "security scheme",
        Summary = "A security scheme is used in another way: its place, its name, its HTTP scheme, its URL.",
        Why = "A client that authenticates in the old way is turned away, or does not get there.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachSecurityScheme(static (before, after, comparison) => before is null || after is null || before.Type != after.Type ? [] :
            from member in (string[])["in", "name", "scheme", "openIdConnectUrl", "bearerFormat", "oauth2MetadataUrl"]
            let old = before.Definition[member]?.ToString()
            let current = after.Definition[member]?.ToString()
            where !string.Equals(old, current, member == "scheme" ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)
            let message = $"The {member} of the security scheme '{after.Name}' changed from {Words.Quoted(old)} to {Words.Quoted(current)}."
            select (member == "bearerFormat" ? Finding.Safe(message, "it is a hint") : Used(before.Name, comparison, message)) with { Item = member }),
    };

    /// <summary>The description of a security scheme changed.</summary>
    public static ChangeRule SecuritySchemeTextChanged { get; } = new()
    {
        Id = "api-security-component-text-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "text of a security scheme",
        Summary = "The description of a security scheme changed.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachSecurityScheme(static (before, after, comparison) => before is not null && after is not null && !JsonNode.DeepEquals(before.Definition["description"], after.Definition["description"])
            ? [Finding.Safe($"The description of the security scheme '{after.Name}' changed.")]
            : []),
    };

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

    /// <summary>A scheme that no operation asks for turns no one away.</summary>
    private static Finding Used(string name, Comparison comparison, string message) =>
        comparison.Api.Before.Operations.Any(operation => Requirements(operation).Any(requirement => requirement.Schemes.Any(scheme => scheme.Name == name)))
            ? Finding.Breaks(message)
            : Finding.Safe(message, "no operation asks for it");

    private static IEnumerable<(string Name, JsonObject? Before, JsonObject? After)> Flows(SecurityScheme? before, SecurityScheme? after) =>
        before is null || after is null ? [] :
            from name in Members(before.Definition["flows"]).Concat(Members(after.Definition["flows"])).Distinct(StringComparer.Ordinal)
            select (name, before.Definition["flows"]?[name] as JsonObject, after.Definition["flows"]?[name] as JsonObject);

    private static IEnumerable<string> Scopes(JsonObject flow) => Members(flow["scopes"]);

    private static IEnumerable<string> Members(JsonNode? json) => json is JsonObject members ? members.Select(static member => member.Key) : [];
}
