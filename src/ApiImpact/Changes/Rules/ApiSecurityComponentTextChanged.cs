using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
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
}
