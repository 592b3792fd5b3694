using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>Whether a parameter is sent with reserved characters as they are changed.</summary>
    public static ChangeRule ParameterAllowReservedChanged { get; } = new()
    {
        Id = "request-parameter-allow-reserved-changed",
        Severity = Severity.Warning,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "allowReserved of a parameter",
        Summary = "Whether a parameter is sent with reserved characters as they are changed.",
        Why = "Characters such as / and ? in the value may be read in another way.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachParameterPair(static pair => !pair.Comparison.Api.IsPartial && pair.Before.AllowReserved != pair.After.AllowReserved
            ? pair.After.AllowReserved
                ? Finding.Safe($"Reserved characters are allowed in the {pair.Place.Part} now.", "a server decodes what is encoded")
                : Finding.Open($"Reserved characters are not allowed in the {pair.Place.Part} any more.", "whether clients send such values is not stated")
            : null),
    };
}
