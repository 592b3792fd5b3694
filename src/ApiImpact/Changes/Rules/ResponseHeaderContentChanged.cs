using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A header is written in another format.</summary>
    public static ChangeRule HeaderContentChanged { get; } = new()
    {
        Id = "response-header-content-changed",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Changed,
        Topic = "content of a header",
        Summary = "A header is written in another format.",
        Why = "A client does not read what it gets.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachHeaderPair(static pair => !pair.Comparison.Api.IsPartial && pair.Before.Content.FirstOrDefault()?.Name != pair.After.Content.FirstOrDefault()?.Name
            ? Finding.Breaks($"The {pair.Place.Part} is written as {pair.After.Content.FirstOrDefault()?.Name ?? "plain text"} now.")
            : null),
    };
}
