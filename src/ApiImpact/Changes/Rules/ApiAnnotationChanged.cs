using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
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
}
