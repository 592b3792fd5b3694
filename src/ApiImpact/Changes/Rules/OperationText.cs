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

    /// <summary>A member of an operation changed that begins with x-, or where more is written of it.</summary>
    public static ChangeRule OperationExtensionChanged { get; } = new()
    {
        Id = "api-extension-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "extension of an operation",
        Summary = "A member of an operation changed that begins with x-, or where more is written of it.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.AllOfOperationPair(static pair => pair.Before.IsPartial ? [] :
            from name in Extensions.Changed(pair.Before.Before.Extensions, pair.Before.After.Extensions)
            select Finding.Safe($"The member {name} changed.") with { Item = name }),
    };

    /// <summary>The versions in which an operation is there changed.</summary>
    public static ChangeRule OperationGateChanged { get; } = new()
    {
        Id = "api-gate-changed",
        Severity = Severity.Warning,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "versions of an operation",
        Summary = "The versions in which an operation is there changed.",
        Why = "Who uses a version in which it was may find it gone.",
        Fix = "Keep the operation in the versions that were published.",
        Check = ChangeChecks.EachOperationPair(static pair => !pair.Before.IsPartial
            && (pair.Before.Before.Gate?.Since != pair.Before.After.Gate?.Since || pair.Before.Before.Gate?.Until != pair.Before.After.Gate?.Until)
            ? Finding.Open("The versions in which the operation is there changed.", "whether a published version loses the operation depends on which versions are still served")
            : null),
    };
}
