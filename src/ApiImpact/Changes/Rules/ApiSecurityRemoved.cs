using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A way to authenticate does not suffice any more for an operation.</summary>
    public static ChangeRule SecurityRemoved { get; } = new()
    {
        Id = "api-security-removed",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "security alternative",
        Summary = "A way to authenticate does not suffice any more for an operation.",
        Why = "A client that authenticates in that way is turned away.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.AllOfOperationPair(static pair =>
            from alternative in Alternatives(pair.Before.Before).Except(Alternatives(pair.Before.After), StringComparer.Ordinal)
            where Stated(pair) && Related(alternative, pair.Before.After) is null
            select (Suffices(pair, alternative)
                ? Finding.Safe($"The security alternative {alternative} was removed.", "another alternative demands no more")
                : Finding.Breaks($"The security alternative {alternative} does not suffice any more.")) with
            { Item = alternative, Shared = SharedSecurity(pair) }),
    };
}
