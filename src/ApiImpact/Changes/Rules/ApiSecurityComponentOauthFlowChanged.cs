using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An OAuth flow came or went.</summary>
    public static ChangeRule OAuthFlowChanged { get; } = new()
    {
        Id = "api-security-component-oauth-flow-changed",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "OAuth flow",
        Summary = "An OAuth flow came or went.",
        Why = "A client that uses a flow that is gone gets no token.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachSecurityScheme(static (before, after, comparison) =>
            from flow in Flows(before, after)
            where flow.Before is null != flow.After is null
            select (flow.After is null ? Used(before!.Name, comparison, $"The OAuth flow '{flow.Name}' was removed.") : Finding.Safe($"The OAuth flow '{flow.Name}' was added.")) with { Item = flow.Name }),
    };
}
