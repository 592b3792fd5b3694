using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
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
}
