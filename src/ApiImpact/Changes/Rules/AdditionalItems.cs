using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>additionalItems</c>.</summary>
    public static SchemaChangeFamily AdditionalItems { get; } = Family.Subschema("additionalItems", "additional-items", "the schema of further items");
}
