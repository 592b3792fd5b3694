using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The description of a header changed.</summary>
    public static ChangeRule HeaderTextChanged { get; } = new()
    {
        Id = "response-header-text-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Changed,
        Topic = "text of a header",
        Summary = "The description of a header changed.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachHeaderPair(static pair => pair.Comparison.Api.IsPartial ? null
            : Text($"the {pair.Place.Part}", pair.Before.Description, pair.After.Description, pair.Before.Extensions, pair.After.Extensions)),
    };
}
