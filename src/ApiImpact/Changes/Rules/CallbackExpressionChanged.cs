using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A callback is sent to another URL.</summary>
    public static ChangeRule CallbackExpressionChanged { get; } = new()
    {
        Id = "callback-expression-changed",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "callback",
        Summary = "A callback is sent to another URL.",
        Why = "Who waits at the old one waits for ever.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachCallbackPair(static pair => pair.Before.Expression != pair.After.Expression
            ? Finding.Breaks($"The {pair.Place.Part} goes to '{pair.After.Expression}' now, and went to '{pair.Before.Expression}'.")
            : null),
    };
}
