using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>items</c>.</summary>
    public static SchemaChangeFamily Items { get; } = Family.Subschema("items", "items", "the schema of the items");
}
