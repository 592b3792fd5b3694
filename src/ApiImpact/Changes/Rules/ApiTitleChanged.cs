using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The title of the API changed.</summary>
    public static ChangeRule ApiTitleChanged { get; } = new()
    {
        Id = "api-title-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "title",
        Summary = "The title of the API changed.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.Api(static (before, after) => before.Title != after.Title && after.Completeness == Model.Completeness.Complete
            ? [Finding.Safe($"The title changed from {Words.Quoted(before.Title)} to {Words.Quoted(after.Title)}.")]
            : []),
    };
}
