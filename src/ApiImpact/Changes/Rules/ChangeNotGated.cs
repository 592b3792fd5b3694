using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A spec changes an operation and states no version for it.</summary>
    public static ChangeRule ChangeNotGated { get; } = new()
    {
        Id = "change-not-gated",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "gate",
        Summary = "A spec changes an operation, and states no new version for it.",
        Why = "Where an API has microversions, who asks for a published one must get what it was: even an addition needs a new one (API-SIG, api_interoperability).",
        Fix = "State the new microversion, or say why none is needed and turn the rule off for the spec.",
    };
}
