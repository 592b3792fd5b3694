using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The description of a request body changed.</summary>
    public static ChangeRule RequestBodyTextChanged { get; } = new()
    {
        Id = "request-body-text-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "text of a message",
        Summary = "The description of a request body changed.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachRequestPair(static pair => pair.Comparison.Api.IsPartial ? null
            : Text("the request body", pair.Before.Description, pair.After.Description, pair.Before.Extensions, pair.After.Extensions)),
    };
}
