using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation has one tag less.</summary>
    public static ChangeRule TagRemoved { get; } = new()
    {
        Id = "api-tag-removed",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "tag",
        Summary = "An operation has one tag less.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.AllOfOperationPair(static pair => pair.Before.IsPartial ? [] :
            from tag in pair.Before.Before.Tags.Except(pair.Before.After.Tags, StringComparer.Ordinal)
            select Finding.Safe($"The tag '{tag}' was removed.") with { Item = tag }),
    };
}
