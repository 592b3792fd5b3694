namespace ApiImpact.Literals;

/// <summary>What the keywords of JSON Schema hold, from draft 4 to 2020-12, and in OpenAPI.</summary>
internal static class SchemaKeywords
{
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "array", "boolean", "integer", "null", "number", "object", "string",
    };

    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal)
    {
        "$defs", "definitions", "dependentSchemas", "patternProperties", "properties",
    };

    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal) { "allOf", "anyOf", "oneOf", "prefixItems" };

    private static readonly HashSet<string> Schemas = new(StringComparer.Ordinal)
    {
        "additionalItems", "additionalProperties", "contains", "else", "if", "items", "not", "propertyNames", "then", "unevaluatedItems", "unevaluatedProperties",
    };

    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "$comment", "$id", "$ref", "$schema", "const", "contentEncoding", "contentMediaType", "default", "dependencies", "dependentRequired", "deprecated",
        "description", "discriminator", "enum", "example", "examples", "exclusiveMaximum", "exclusiveMinimum", "externalDocs", "format", "maxContains",
        "maxItems", "maxLength", "maxProperties", "maximum", "minContains", "minItems", "minLength", "minProperties", "minimum", "multipleOf", "nullable",
        "pattern", "readOnly", "required", "title", "type", "uniqueItems", "writeOnly",
    };

    /// <summary>Whether it is one of the seven names that <c>type</c> may have.</summary>
    public static bool IsType(string name) => Types.Contains(name);

    /// <summary>Whether JSON Schema or OpenAPI defines it; <c>x-</c> extensions count.</summary>
    public static bool IsKeyword(string name) =>
        Others.Contains(name) || Maps.Contains(name) || Lists.Contains(name) || Schemas.Contains(name) || name.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>What the value of a keyword is.</summary>
    public static SchemaPlace PlaceOf(string keyword) =>
        Maps.Contains(keyword) ? SchemaPlace.Map : Lists.Contains(keyword) ? SchemaPlace.List : Schemas.Contains(keyword) ? SchemaPlace.Schema : SchemaPlace.Other;
}

/// <summary>What stands at a place of a literal.</summary>
internal enum SchemaPlace
{
    /// <summary>A message, or a part of one.</summary>
    Message,

    /// <summary>A schema.</summary>
    Schema,

    /// <summary>Schemas by name.</summary>
    Map,

    /// <summary>A list of schemas.</summary>
    List,

    /// <summary>The value of a keyword that is no schema.</summary>
    Other,
}
