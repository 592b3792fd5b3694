using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>writeOnly</c>: the value is "never present when the instance is retrieved from the owning authority".</summary>
    public static SchemaChangeFamily WriteOnly { get; } = Family.Flag(
        "writeOnly",
        "writeOnly",
        new("became-write-only", ChangeAction.Set, Effect.None, "{0} became write-only"),
        new("became-not-write-only", ChangeAction.Unset, Effect.None, "{0} is not write-only any more"));
}
