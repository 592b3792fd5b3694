using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The description of a parameter changed.</summary>
    public static ChangeRule ParameterTextChanged { get; } = new()
    {
        Id = "request-parameter-text-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "text of a parameter",
        Summary = "The description of a parameter changed.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachParameterPair(static pair => !pair.Comparison.Api.IsPartial && pair.Before.Description != pair.After.Description
            ? Finding.Safe($"The description of the {pair.Place.Part} changed.")
            : null),
    };
}
