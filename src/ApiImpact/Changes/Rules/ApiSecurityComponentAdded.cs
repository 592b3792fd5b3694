using ApiImpact.Diagnostics;

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
}
