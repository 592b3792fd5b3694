using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Promises.Rules;

internal static partial class PromiseRules
{
    /// <summary>It is not certain which operation of the implementation a spec means.</summary>
    public static ChangeRule ImplementationUncertain { get; } = new()
    {
        Id = "implementation-uncertain",
        Severity = Severity.Warning,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "match of a promised operation",
        Summary = "It is not certain which operation of the implementation a spec means.",
        Why = "What is not matched is not verified: a promise may be broken unseen.",
        Fix = "Write the path as the document does; for an action, show the body.",
        Check = ChangeChecks.EachDoubt(static (operation, match, _) => match.Kind == PathMatchKind.Uncertain
            ? Finding.Open($"{operation.Name} may be {match.Operations[0].Name} of the document; it was not verified.", match.Reason)
            : null),
    };
}
