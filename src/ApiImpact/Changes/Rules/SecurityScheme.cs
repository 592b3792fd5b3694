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
        Check = ChangeChecks.EachSecurityScheme(static (before, after, comparison) => before is not null && after is not null
            && Extensions.Changed(Said(before), Said(after)).ToList() is { Count: > 0 } changed
            ? [Finding.Safe($"What is said of the security scheme '{after.Name}' changed: {string.Join(", ", changed)}.")]
            : []),
    };

    private static JsonObject Said(SecurityScheme scheme) => new(scheme.Definition
        .Where(static member => member.Key == "description" || member.Key.StartsWith("x-", StringComparison.Ordinal))
        .Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

    /// <summary>A scheme that no operation asks for turns no one away.</summary>
    private static Finding Used(string name, Comparison comparison, string message) =>
        comparison.Api.Before.Operations.Any(operation => Requirements(operation).Any(requirement => requirement.Schemes.Any(scheme => scheme.Name == name)))
            ? Finding.Breaks(message)
            : Finding.Safe(message, "no operation asks for it");
}
