using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation has a callback more.</summary>
    public static ChangeRule CallbackAdded { get; } = new()
    {
        Id = "callback-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Added,
        Topic = "callback",
        Summary = "An operation has a callback more.",
        Why = "It is sent only to who asks for it.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachAddedCallback(static added => Finding.Safe($"The {added.Place.Part} was added.")),
    };
}
