using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation has one tag more.</summary>
    public static ChangeRule TagAdded { get; } = new()
    {
        Id = "api-tag-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Added,
        Topic = "tag",
        Summary = "An operation has one tag more.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.AllOfOperationPair(static pair =>
            from tag in pair.Before.After.Tags.Except(pair.Before.Before.Tags, StringComparer.Ordinal)
            select Finding.Safe($"The tag '{tag}' was added.") with { Item = tag }),
    };
}
