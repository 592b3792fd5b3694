using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>propertyNames</c>.</summary>
    public static SchemaChangeFamily PropertyNames { get; } = Family.Subschema("propertyNames", "property-names", "the schema of member names");
}
