using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The members of a header are written in another way.</summary>
    public static ChangeRule HeaderExplodeChanged { get; } = new()
    {
        Id = "response-header-explode-changed",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Changed,
        Topic = "explode of a header",
        Summary = "The members of a header are written in another way.",
        Why = "A client does not read what it gets.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachHeaderPair(static pair => !pair.Comparison.Api.IsPartial && (pair.Before.Explode ?? false) != (pair.After.Explode ?? false)
            ? Finding.Breaks($"The {pair.Place.Part} is {(pair.After.Explode == true ? "exploded now" : "not exploded any more")}.")
            : null),
    };
}
