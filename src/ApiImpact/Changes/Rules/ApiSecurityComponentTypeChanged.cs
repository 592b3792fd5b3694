using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
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
}
