using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>uniqueItems</c>.</summary>
    public static SchemaChangeFamily UniqueItems { get; } = Family.Flag(
        "uniqueItems",
        "uniqueness of items",
        new("unique-items-set", ChangeAction.Set, Effect.Narrows, "the items of {0} must be unique now"),
        new("unique-items-unset", ChangeAction.Unset, Effect.Widens, "the items of {0} need not be unique any more"));
}
