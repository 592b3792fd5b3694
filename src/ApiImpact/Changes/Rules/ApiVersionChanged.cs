using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The version of the API changed.</summary>
    public static ChangeRule ApiVersionChanged { get; } = new()
    {
        Id = "api-version-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "version",
        Summary = "The version of the API changed.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.Api(static (before, after) => before.Version != after.Version && after.Completeness == Model.Completeness.Complete
            ? [Finding.Safe($"The version changed from {Words.Quoted(before.Version)} to {Words.Quoted(after.Version)}.")]
            : []),
    };
}
