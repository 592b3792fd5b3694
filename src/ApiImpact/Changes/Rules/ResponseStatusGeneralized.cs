using ApiImpact.Changes.Pairing;
using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A code became the range that holds it.</summary>
    public static ChangeRule StatusGeneralized { get; } = new()
    {
        Id = "response-status-generalized",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Generalized,
        Topic = "status",
        Summary = "A code became the range that holds it.",
        Why = "A client may treat a code that it does not know by its class (RFC 9110, 15).",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachResponsePair(static pair => !ResponseMatching.IsRange(pair.Before.Code) && ResponseMatching.IsRange(pair.After.Code)
            ? Finding.Safe($"The status {pair.Before.Code} was generalized to {pair.After.Code}.")
            : null),
    };
}
