using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A header is gone that was sent at times.</summary>
    public static ChangeRule OptionalHeaderRemoved { get; } = new()
    {
        Id = "optional-response-header-removed",
        Severity = Severity.Warning,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Removed,
        Topic = "optional header",
        Summary = "A header is gone that was sent at times.",
        Why = "A client that reads it finds nothing; it was told that this happens.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachRemovedHeader(static removed => removed.Item.Required != true
            ? Finding.Open($"The optional {removed.Place.Part} was removed.", "it was never promised; whether clients rely on it is not stated")
            : null),
    };
}
