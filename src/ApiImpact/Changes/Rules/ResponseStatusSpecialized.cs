using ApiImpact.Changes.Pairing;
using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A range became one of its codes.</summary>
    public static ChangeRule StatusSpecialized { get; } = new()
    {
        Id = "response-status-specialized",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Specialized,
        Topic = "status",
        Summary = "A range became one of its codes.",
        Why = "Fewer codes are possible.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachResponsePair(static pair => ResponseMatching.IsRange(pair.Before.Code) && !ResponseMatching.IsRange(pair.After.Code)
            ? Finding.Safe($"The status {pair.Before.Code} was specialized to {pair.After.Code}.")
            : null),
    };
}
