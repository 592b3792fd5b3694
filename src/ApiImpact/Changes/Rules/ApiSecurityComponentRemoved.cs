using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
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
}
