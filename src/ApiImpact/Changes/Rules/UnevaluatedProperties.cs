using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>unevaluatedProperties</c>.</summary>
    public static SchemaChangeFamily UnevaluatedProperties { get; } =
        Family.Subschema("unevaluatedProperties", "unevaluated-properties", "the schema of unevaluated members");
}
