namespace ApiImpact.Schemas.Reading;

/// <summary>Which keywords hold schemas, and which hold data that only looks like one.</summary>
internal static class SchemaKeyword
{
    /// <summary>Whether a keyword holds a schema, a list of schemas, or schemas by name.</summary>
    public static bool Holds(string keyword) => HoldsMap(keyword) || keyword is "items" or "additionalItems" or "prefixItems" or "contains" or "unevaluatedItems"
        or "additionalProperties" or "propertyNames" or "unevaluatedProperties" or "allOf" or "anyOf" or "oneOf" or "not" or "if" or "then" or "else";

    /// <summary>Whether a keyword holds schemas by name.</summary>
    public static bool HoldsMap(string keyword) => keyword is "$defs" or "definitions" or "properties" or "patternProperties" or "dependentSchemas" or "dependencies";

    /// <summary>Whether a keyword holds data.</summary>
    public static bool HoldsData(string keyword) => keyword is "enum" or "const" or "default" or "example" or "examples";
}
