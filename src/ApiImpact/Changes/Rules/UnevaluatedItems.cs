using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>unevaluatedItems</c>.</summary>
    public static SchemaChangeFamily UnevaluatedItems { get; } = Family.Subschema("unevaluatedItems", "unevaluated-items", "the schema of unevaluated items");
}
