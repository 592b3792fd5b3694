using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The description of a response changed.</summary>
    public static ChangeRule ResponseTextChanged { get; } = new()
    {
        Id = "response-text-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Changed,
        Topic = "text of a message",
        Summary = "The description of a response changed.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachResponsePair(static pair => pair.Comparison.Api.IsPartial ? null
            : Text(pair.Place.Part, pair.Before.Description, pair.After.Description, pair.Before.Extensions, pair.After.Extensions)),
    };
}
