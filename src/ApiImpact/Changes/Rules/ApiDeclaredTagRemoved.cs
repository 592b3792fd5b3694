using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The document declares a tag less.</summary>
    public static ChangeRule ApiTagRemoved { get; } = new()
    {
        Id = "api-declared-tag-removed",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "declared tag",
        Summary = "The document declares a tag less.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.Api(static (before, after) => after.Completeness == Model.Completeness.Partial ? [] :
            from tag in before.Tags.Except(after.Tags, StringComparer.Ordinal)
            select Finding.Safe($"The tag '{tag}' is not declared any more.") with { Item = tag }),
    };
}
