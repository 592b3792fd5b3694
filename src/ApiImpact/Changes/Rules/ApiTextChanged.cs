using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The summary or description of an operation changed.</summary>
    public static ChangeRule OperationTextChanged { get; } = new()
    {
        Id = "api-text-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "text of an operation",
        Summary = "The summary or description of an operation changed.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachOperationPair(static pair => !pair.Before.IsPartial
            && (pair.Before.Before.Summary != pair.Before.After.Summary || pair.Before.Before.Description != pair.Before.After.Description)
            ? Finding.Safe("The summary or description changed.")
            : null),
    };
}
