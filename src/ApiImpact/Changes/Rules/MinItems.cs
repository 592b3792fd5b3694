using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>minItems</c>.</summary>
    public static SchemaChangeFamily MinItems { get; } = Family.Limit("minItems", "min-items", "minimum number of items", isUpper: false);
}
