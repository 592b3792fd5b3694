using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Promises.Rules;

internal static partial class PromiseRules
{
    /// <summary>A new operation comes with another version than its spec says.</summary>
    public static ChangeRule VersionNotImplemented { get; } = new()
    {
        Id = "version-not-implemented",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "promised version",
        Summary = "A new operation comes with another version than its spec says.",
        Why = "A client that asks for the version of the spec does not get the operation, or gets it before the version that was agreed on.",
        Fix = "Correct the version in the implementation, or in the spec.",
        Check = static (rule, comparison) =>
            from pair in comparison.Operations
            let stated = (pair.After.After.Gate ?? comparison.Api.After.Gate)?.Since
            let found = pair.Before.Before.Gate?.Since
            where pair.After.After.Change == OperationChange.Added
                && Microversion.TryParse(stated, out var promised) && Microversion.TryParse(found, out var there) && promised != there
            select Finding.Breaks($"{pair.Before.Before.Name} comes with version {found}; the spec says {stated}.").At(rule, pair.Place),
    };
}
