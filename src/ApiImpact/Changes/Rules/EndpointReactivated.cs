using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation is not deprecated any more.</summary>
    public static ChangeRule EndpointReactivated { get; } = new()
    {
        Id = "endpoint-reactivated",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Unset,
        Topic = "deprecation of an operation",
        Summary = "An operation is not deprecated any more.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachOperationPair(static pair => pair.Before is { Before.Deprecated: true, After.Deprecated: false, IsPartial: false }
            ? Finding.Safe("The operation is not deprecated any more.")
            : null),
    };
}
