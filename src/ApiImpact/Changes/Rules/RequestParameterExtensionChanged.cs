using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A member of a parameter changed that begins with x-, or an example.</summary>
    public static ChangeRule ParameterExtensionChanged { get; } = new()
    {
        Id = "request-parameter-extension-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "extension of a parameter",
        Summary = "A member of a parameter changed that begins with x-, or an example.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachParameterPair(static pair => !pair.Comparison.Api.IsPartial && Extensions.Changed(pair.Before.Extensions, pair.After.Extensions).ToList() is { Count: > 0 } names
            ? Finding.Safe($"What is said of the {pair.Place.Part} changed: {string.Join(", ", names)}.")
            : null),
    };
}
