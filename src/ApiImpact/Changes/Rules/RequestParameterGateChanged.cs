using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The versions in which a parameter is there changed.</summary>
    public static ChangeRule ParameterGateChanged { get; } = new()
    {
        Id = "request-parameter-gate-changed",
        Severity = Severity.Warning,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "versions of a parameter",
        Summary = "The versions in which a parameter is there changed.",
        Why = "Who uses a version in which it was may find it gone.",
        Fix = "Keep the parameter in the versions that were published.",
        Check = ChangeChecks.EachParameterPair(static pair => !pair.Comparison.Api.IsPartial && (pair.Before.Gate?.Since != pair.After.Gate?.Since || pair.Before.Gate?.Until != pair.After.Gate?.Until)
            ? Finding.Open($"The versions in which the {pair.Place.Part} is there changed.", "whether a published version loses it depends on which versions are still served")
            : null),
    };
}
