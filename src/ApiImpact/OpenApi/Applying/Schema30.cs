using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.OpenApi.Writing;

namespace ApiImpact.OpenApi.Applying;

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

    /// <summary>An operation of a fragment, its schemas and those that it refers to converted.</summary>
    public static JsonObject InOperation(JsonObject operation, FragmentComponents fragment)
    {
        foreach (var parameter in (operation["parameters"] as JsonArray ?? []).OfType<JsonObject>())
        {
            InParameter(parameter, fragment);
        }

        foreach (var body in (operation["responses"] as JsonObject ?? []).Select(static response => response.Value).Append(operation["requestBody"]).OfType<JsonObject>())
        {
            InBody(body, fragment);
        }

        return operation;
    }

    /// <summary>A parameter of a fragment, its schema and those that it refers to converted.</summary>
    public static JsonObject InParameter(JsonObject parameter, FragmentComponents fragment)
    {
        parameter["schema"] = Of(parameter["schema"]);
        InComponents(fragment);
        return parameter;
    }

    /// <summary>A request body or response of a fragment, its schemas and those that they refer to converted.</summary>
    public static JsonObject InBody(JsonObject body, FragmentComponents fragment)
    {
        foreach (var media in (body["content"] as JsonObject ?? []).Select(static media => media.Value).OfType<JsonObject>().Where(static media => media.ContainsKey("schema")))
        {
            media["schema"] = Of(media["schema"]);
        }

        InComponents(fragment);
        return body;
    }

    /// <summary>The components of a fragment, converted.</summary>
    public static void InComponents(FragmentComponents fragment)
    {
        foreach (var (name, schema) in fragment.Schemas.ToList())
        {
            fragment.Schemas[name] = Of(schema);
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
                AddTypes([.. types.Select(static type => type!.ToString())], converted);
                break;
            case "type" when value?.ToString() == "null":
                converted["nullable"] = true;
                converted["enum"] = new JsonArray((JsonNode?)null);
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

    /// <summary>"type - Value MUST be a string. Multiple types via an array are not supported."</summary>
    private static void AddTypes(List<string> types, JsonObject converted)
    {
        if (types.Remove("null"))
        {
            converted["nullable"] = true;
        }

        if (types.Count == 1)
        {
            converted["type"] = types[0];
        }
        else if (types.Count > 1)
        {
            converted["anyOf"] = new JsonArray([.. types.Select(static type => new JsonObject { ["type"] = type })]);
        }
    }
}
