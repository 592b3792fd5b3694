using System.Text.Json.Nodes;
using ApiImpact.Model;

namespace ApiImpact.OpenApi.Reading.Swagger2;

/// <summary>
/// The schemas that Swagger 2.0 writes into parameters and headers. They keep the pointer of their owner, under which their keywords stand.
/// </summary>
internal static class SwaggerSchemas
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "type", "format", "items", "default", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern",
        "maxItems", "minItems", "uniqueItems", "enum", "multipleOf", "x-nullable",
    };

    /// <summary>The schema within a parameter or header.</summary>
    public static Schema Inline(Place place) => At(place, Json(place));

    /// <summary>A schema that is not written in one place, as if it stood at <paramref name="place"/>.</summary>
    public static Schema At(Place place, JsonNode json) => new()
    {
        Json = json,
        Scope = place.Document.Scope,
        Pointer = place.Pointer,
        Dialect = SchemaDialect.OpenApi30,
        Location = place.Location,
        Notes = place.Document.Notes,
    };

    /// <summary>The keywords of a schema within a parameter; a file is a string of bytes.</summary>
    public static JsonObject Json(Place place)
    {
        var schema = new JsonObject();
        foreach (var (name, value) in (JsonObject)place.Json)
        {
            if (Keywords.Contains(name))
            {
                schema[name] = value?.DeepClone();
            }
        }

        return IsFile(place) ? new JsonObject { ["type"] = "string", ["format"] = "binary" } : schema;
    }

    /// <summary>Whether the value is a file, which JSON Schema knows nothing of.</summary>
    public static bool IsFile(Place place) => place.Text("type") == "file";
}
