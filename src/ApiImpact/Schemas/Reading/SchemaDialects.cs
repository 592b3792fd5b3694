using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Model;

namespace ApiImpact.Schemas.Reading;

/// <summary>What tells the drafts of JSON Schema apart.</summary>
internal static class SchemaDialects
{
    /// <summary>The draft that a <c>$schema</c> names; null where it names none that is read here, as a metaschema of one's own.</summary>
    public static SchemaDialect? Named(string metaSchema) => metaSchema.TrimEnd('#').Replace("http://", "https://", StringComparison.OrdinalIgnoreCase) switch
    {
        "https://json-schema.org/draft-04/schema" => SchemaDialect.Draft4,
        "https://json-schema.org/draft-06/schema" or "https://json-schema.org/draft-07/schema" => SchemaDialect.Draft7,
        "https://json-schema.org/draft/2019-09/schema" => SchemaDialect.Draft201909,
        "https://json-schema.org/draft/2020-12/schema" => SchemaDialect.Draft202012,
        _ => null,
    };

    /// <summary>The draft that a schema says it is written in; an OpenAPI document says that elsewhere.</summary>
    public static SchemaDialect? StatedBy(JsonNode? schema) =>
        schema is JsonObject members && members["$schema"] is JsonValue name && name.GetValueKind() == JsonValueKind.String && !members.ContainsKey("openapi") && !members.ContainsKey("swagger")
            ? Named(name.ToString())
            : null;

    extension(SchemaDialect dialect)
    {
        /// <summary>Whether a <c>$ref</c> makes all that stands beside it void.</summary>
        public bool HidesBesideReference => dialect is not (SchemaDialect.Draft202012 or SchemaDialect.Draft201909);

        /// <summary>The keyword that names a schema.</summary>
        public string Identifier => dialect == SchemaDialect.Draft4 ? "id" : "$id";

        /// <summary>Whether a draft gives a keyword its meaning; drafts before 6 are written with later keywords, and read with them.</summary>
        public bool Knows(string keyword) => dialect switch
        {
            SchemaDialect.Draft7 => keyword is not ("$anchor" or "$dynamicAnchor" or "$dynamicRef" or "prefixItems" or "minContains" or "maxContains" or "dependentRequired" or "dependentSchemas"
                or "unevaluatedItems" or "unevaluatedProperties"),
            SchemaDialect.Draft201909 => keyword is not ("$dynamicAnchor" or "$dynamicRef" or "prefixItems"),
            _ => true,
        };
    }
}
