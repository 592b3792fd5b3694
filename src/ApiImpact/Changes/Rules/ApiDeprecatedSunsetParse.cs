using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation was deprecated with a sunset date that cannot be read.</summary>
    public static ChangeRule DeprecatedSunsetParse { get; } = new()
    {
        Id = "api-deprecated-sunset-parse",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Set,
        Topic = "deprecation of an operation with an unreadable date",
        Summary = "An operation was deprecated with a sunset date that cannot be read.",
        Why = "Its users cannot plan.",
        Fix = "Write the date as YYYY-MM-DD.",
        Check = ChangeChecks.EachOperationPair(static pair => !pair.Before.IsPartial && pair.Before.After.Deprecated
            && Lifecycle.SunsetOf(pair.Before.After, pair.Comparison.Options.Today) == Sunset.Unreadable
            && (BecameDeprecated(pair) || Lifecycle.SunsetText(pair.Before.Before.Extensions) != Lifecycle.SunsetText(pair.Before.After.Extensions))
            ? Finding.Breaks($"The sunset date '{Lifecycle.SunsetText(pair.Before.After.Extensions)}' cannot be read.")
            : null),
    };
}
