using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A parameter is written in another style.</summary>
    public static ChangeRule ParameterStyleChanged { get; } = new()
    {
        Id = "request-parameter-style-changed",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "style of a parameter",
        Summary = "A parameter is written in another style.",
        Why = "The same value is written in another way; one side does not read what the other writes.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachParameterPair(static pair => !pair.Comparison.Api.IsPartial && StyleOf(pair.Before) != StyleOf(pair.After) && pair.Before.Content.IsEmpty && pair.After.Content.IsEmpty
            ? Written(pair, $"The style of the {pair.Place.Part} changed from '{StyleOf(pair.Before)}' to '{StyleOf(pair.After)}'.")
            : null),
    };
}
