using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
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
}
