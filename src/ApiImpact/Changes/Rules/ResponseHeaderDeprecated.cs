using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A header was deprecated, or is not any more.</summary>
    public static ChangeRule HeaderDeprecated { get; } = new()
    {
        Id = "response-header-deprecated",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Set,
        Topic = "deprecation of a header",
        Summary = "A header was deprecated, or is not any more.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachHeaderPair(static pair => pair.Before.Deprecated != pair.After.Deprecated && !pair.Comparison.Api.IsPartial
            ? Finding.Safe($"The {pair.Place.Part} {(pair.After.Deprecated ? "was deprecated" : "is not deprecated any more")}.")
            : null),
    };
}
