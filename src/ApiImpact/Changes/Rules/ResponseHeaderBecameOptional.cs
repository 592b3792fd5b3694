using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A header is not always sent any more.</summary>
    public static ChangeRule HeaderBecameOptional { get; } = new()
    {
        Id = "response-header-became-optional",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Unset,
        Topic = "required header",
        Summary = "A header is not always sent any more.",
        Why = "A client that reads it may find nothing.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachHeaderPair(static pair => pair is { Before.Required: true, After.Required: not true } && !pair.Comparison.Api.IsPartial
            ? pair.Has(Effect.Widens, $"The {pair.Place.Part} became optional.")
            : null),
    };
}
