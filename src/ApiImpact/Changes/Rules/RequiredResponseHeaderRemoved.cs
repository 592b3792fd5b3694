using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A header is gone that was always sent.</summary>
    public static ChangeRule RequiredHeaderRemoved { get; } = new()
    {
        Id = "required-response-header-removed",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Removed,
        Topic = "required header",
        Summary = "A header is gone that was always sent.",
        Why = "A client that reads it finds nothing.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachRemovedHeader(static removed => removed.Item.Required == true ? removed.Has(Effect.Widens, $"The required {removed.Place.Part} was removed.") : null),
    };
}
