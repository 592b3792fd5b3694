using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The document declares a tag more.</summary>
    public static ChangeRule ApiTagAdded { get; } = new()
    {
        Id = "api-declared-tag-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Added,
        Topic = "declared tag",
        Summary = "The document declares a tag more.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.Api(static (before, after) =>
            from tag in after.Tags.Except(before.Tags, StringComparer.Ordinal)
            select Finding.Safe($"The tag '{tag}' is declared now.") with { Item = tag }),
    };
}
