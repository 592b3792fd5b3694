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

    /// <summary>What the document says of itself changed.</summary>
    public static ChangeRule ApiAnnotationChanged { get; } = new()
    {
        Id = "api-annotation-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "text of the document",
        Summary = "What the document says of itself, of its tags, or of where more is written changed.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.Api(static (before, after) => after.Completeness == Model.Completeness.Partial ? [] :
            from name in Extensions.Changed(before.Annotations, after.Annotations)
            select Finding.Safe($"The document's {name} changed.") with { Item = name }),
    };

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
