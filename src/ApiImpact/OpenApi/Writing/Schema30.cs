using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiImpact.OpenApi.Writing;

/// <summary>
/// Schemas of JSON Schema 2020-12 as OpenAPI 3.0 has them. What it cannot say is kept under a name that begins with <c>x-</c>: "the extensions properties
/// are always prefixed by x- and can have any valid JSON format value".
/// </summary>
internal static class Schema30
{
    private static readonly string[] Known =
    [
        "title", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems",
        "maxProperties", "minProperties", "required", "enum", "type", "allOf", "oneOf", "anyOf", "not", "items", "properties", "additionalProperties", "description",
        "format", "default", "nullable", "discriminator", "readOnly", "writeOnly", "xml", "externalDocs", "example", "deprecated",
    ];

    /// <summary>An operation of a fragment, its schemas converted.</summary>
    public static void InOperation(JsonObject operation)
    {
        foreach (var parameter in (operation["parameters"] as JsonArray ?? []).OfType<JsonObject>())
        {
            InParameter(parameter);
        }

        foreach (var body in (operation["responses"] as JsonObject ?? []).Select(static response => response.Value).Append(operation["requestBody"]).OfType<JsonObject>())
        {
            InBody(body);
        }
    }

    /// <summary>A parameter of a fragment, its schema converted.</summary>
    public static void InParameter(JsonObject parameter)
    {
        parameter["schema"] = Of(parameter["schema"]);
    }

    /// <summary>A request body or response of a fragment, its schemas converted.</summary>
    public static void InBody(JsonObject body)
    {
        foreach (var media in (body["content"] as JsonObject ?? []).Select(static media => media.Value).OfType<JsonObject>().Where(static media => media.ContainsKey("schema")))
        {
            media["schema"] = Of(media["schema"]);
        }
    }

    /// <summary>The components of a fragment, converted.</summary>
    public static void InComponents(JsonObject schemas)
    {
        foreach (var (name, schema) in schemas.ToList())
        {
            schemas[name] = Of(schema);
        }
    }

    /// <summary>The converted schema; one that is converted already stays as it is.</summary>
    public static JsonNode? Of(JsonNode? schema)
    {
        if (schema is not JsonObject written)
        {
            return schema?.GetValueKind() switch
            {
                JsonValueKind.True => new JsonObject(),
                JsonValueKind.False => new JsonObject { ["not"] = new JsonObject() },
                _ => schema?.DeepClone(),
            };
        }

        if (written["$ref"] is { } reference)
        {
            // "This object cannot be extended with additional properties and any properties added SHALL be ignored."
            var siblings = new JsonObject(written.Where(static member => member.Key != "$ref").Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
            var plain = new JsonObject { ["$ref"] = reference.DeepClone() };
            if (siblings.Count == 0)
            {
                return plain;
            }

            var result = (JsonObject)Of(siblings)!;
            result["allOf"] = new JsonArray([plain, .. (result["allOf"] as JsonArray ?? []).Select(static branch => branch?.DeepClone())]);
            return result;
        }

        var converted = new JsonObject();
        foreach (var (keyword, value) in written)
        {
            Add(keyword, value, written, converted);
        }

        return converted;
    }

    private static void Add(string keyword, JsonNode? value, JsonObject written, JsonObject converted)
    {
        switch (keyword)
        {
            case "type" when value is JsonArray types:
                AddTypes([.. types.Select(static type => type!.ToString())], written, converted);
                break;
            case "type" when value?.ToString() == "null":
                converted["type"] = "object";
                converted["nullable"] = true;
                converted["enum"] = new JsonArray((JsonNode?)null);
                break;
            case "enum" when written["type"] is JsonValue only && only.ToString() == "null":
                break;
            case "required" when value is JsonArray { Count: 0 }:
                // "MUST be an array ... This array MUST have at least one element" (Wright 00, 5.15).
                break;
            case "const":
                converted["enum"] = new JsonArray(value?.DeepClone());
                break;
            case "exclusiveMinimum" or "exclusiveMaximum" when value?.GetValueKind() == JsonValueKind.Number:
                converted[keyword == "exclusiveMinimum" ? "minimum" : "maximum"] = value.DeepClone();
                converted[keyword] = true;
                break;
            case "minimum" or "maximum" when written[keyword == "minimum" ? "exclusiveMinimum" : "exclusiveMaximum"]?.GetValueKind() == JsonValueKind.Number:
                break;
            case "examples" when value is JsonArray { Count: > 0 } examples && !written.ContainsKey("example"):
                converted["example"] = examples[0]?.DeepClone();
                break;
            case "properties" when value is JsonObject members:
                converted[keyword] = new JsonObject(members.Select(static member => KeyValuePair.Create(member.Key, Of(member.Value))));
                break;
            case "allOf" when converted.ContainsKey("allOf"):
                break;
            case "allOf" or "anyOf" or "oneOf" when value is JsonArray branches:
                converted[keyword] = new JsonArray([.. branches.Select(Of)]);
                break;
            case "items" or "not":
                converted[keyword] = Of(value);
                break;
            case "additionalProperties" when value is JsonObject:
                converted[keyword] = Of(value);
                break;
            case var _ when Known.Contains(keyword, StringComparer.Ordinal) || keyword.StartsWith("x-", StringComparison.Ordinal):
                converted[keyword] = value?.DeepClone();
                break;
            default:
                converted[$"x-{keyword.TrimStart('$')}"] = value?.DeepClone();
                break;
        }
    }

    /// <summary>
    /// "type - Value MUST be a string. Multiple types via an array are not supported." "A true value adds "null" to the allowed type specified by the type
    /// keyword, only if type is explicitly defined within the same Schema Object": among several types, null is one of the alternatives.
    /// </summary>
    private static void AddTypes(List<string> types, JsonObject written, JsonObject converted)
    {
        if (types.Count <= 2 && types.Remove("null"))
        {
            converted["nullable"] = true;
        }

        if (types.Count == 1)
        {
            converted["type"] = types[0];
            return;
        }

        var alternatives = new JsonArray([.. types.Select(static type => Of(new JsonObject { ["type"] = type }))]);
        if (written.ContainsKey("anyOf"))
        {
            // Both have to hold; what the schema says in allOf is kept beside it.
            converted["allOf"] = new JsonArray([new JsonObject { ["anyOf"] = alternatives }, .. (written["allOf"] as JsonArray ?? []).Select(Of)]);
        }
        else
        {
            converted["anyOf"] = alternatives;
        }
    }
}
