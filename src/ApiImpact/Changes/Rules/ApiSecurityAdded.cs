using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation can be used with another way to authenticate.</summary>
    public static ChangeRule SecurityAdded { get; } = new()
    {
        Id = "api-security-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Added,
        Topic = "security alternative",
        Summary = "An operation can be used with another way to authenticate.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.AllOfOperationPair(static pair =>
            from alternative in Alternatives(pair.Before.After).Except(Alternatives(pair.Before.Before), StringComparer.Ordinal)
            where Stated(pair) && Related(alternative, pair.Before.Before) is null
            select Finding.Safe($"The security alternative {alternative} was added.") with { Item = alternative, Shared = SharedSecurity(pair) }),
    };
}
