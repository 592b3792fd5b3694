using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>deprecated</c>.</summary>
    public static SchemaChangeFamily Deprecated { get; } = Family.Flag(
        "deprecated",
        "deprecation",
        new("deprecated", ChangeAction.Set, Effect.None, "{0} was deprecated"),
        new("reactivated", ChangeAction.Unset, Effect.None, "{0} is not deprecated any more"));
}
