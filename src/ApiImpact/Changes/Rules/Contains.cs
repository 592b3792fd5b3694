using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>contains</c>.</summary>
    public static SchemaChangeFamily Contains { get; } = Family.Subschema("contains", "contains", "the demand for a matching item");
}
