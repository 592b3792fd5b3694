using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation has a callback less.</summary>
    public static ChangeRule CallbackRemoved { get; } = new()
    {
        Id = "callback-removed",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "callback",
        Summary = "An operation has a callback less.",
        Why = "Who waits for it waits for ever.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachRemovedCallback(static removed => Finding.Breaks($"The {removed.Place.Part} was removed.")),
    };
}
