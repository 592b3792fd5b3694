using System.Text.Json.Nodes;

namespace ApiImpact.Tests.Schemas;

/// <summary>Writes a schema of draft 2020-12 as draft 4 and OpenAPI 3.0 have it, where they have it: exclusive bounds as booleans, tuples in <c>items</c>, <c>dependencies</c>, <c>nullable</c>.</summary>
internal static class OlderForms
{
    /// <summary>The schema as draft 4 writes it.</summary>
    public static JsonNode Draft4(JsonNode schema) => Rewrite(schema, isOpenApi: false);

    /// <summary>The schema as OpenAPI 3.0 writes it.</summary>
    public static JsonNode OpenApi30(JsonNode schema) => Rewrite(schema, isOpenApi: true);

    private static JsonObject Rewrite(JsonNode? schema, bool isOpenApi)
    {
        if (schema is not JsonObject keywords)
        {
            return schema!.GetValue<bool>() ? new JsonObject() : new JsonObject { ["not"] = new JsonObject() };
        }

        var result = new JsonObject();
        var dependencies = new JsonObject();
        foreach (var (keyword, value) in keywords)
        {
            switch (keyword)
            {
                case "const":
                    result["enum"] = new JsonArray(value?.DeepClone());
                    break;
                case "exclusiveMinimum" or "exclusiveMaximum":
                    result[keyword == "exclusiveMinimum" ? "minimum" : "maximum"] = value!.DeepClone();
                    result[keyword] = true;
                    break;
                case "prefixItems":
                    result["items"] = Each(value!.AsArray(), isOpenApi);
                    break;
                case "items":
                    result[keywords.ContainsKey("prefixItems") ? "additionalItems" : "items"] = Rewrite(value, isOpenApi);
                    break;
                case "dependentRequired" or "dependentSchemas":
                    foreach (var (name, dependency) in value!.AsObject())
                    {
                        dependencies[name] = dependency is JsonArray ? dependency.DeepClone() : Rewrite(dependency, isOpenApi);
                    }

                    break;
                case "properties" or "patternProperties" or "$defs":
                    result[keyword] = new JsonObject(value!.AsObject().Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Rewrite(member.Value, isOpenApi))));
                    break;
                case "allOf" or "anyOf" or "oneOf":
                    result[keyword] = Each(value!.AsArray(), isOpenApi);
                    break;
                case "not" or "if" or "then" or "else" or "contains" or "additionalProperties" or "propertyNames" or "unevaluatedItems" or "unevaluatedProperties" when value is JsonObject or JsonValue:
                    result[keyword] = keyword is "additionalProperties" && value is JsonValue ? value.DeepClone() : Rewrite(value, isOpenApi);
                    break;
                case "type" when isOpenApi && value is JsonArray { Count: 2 } types && types.Any(static type => type!.ToString() == "null"):
                    result["type"] = types.First(static type => type!.ToString() != "null")!.DeepClone();
                    result["nullable"] = true;
                    break;
                default:
                    result[keyword] = value?.DeepClone();
                    break;
            }
        }

        if (dependencies.Count > 0)
        {
            result["dependencies"] = dependencies;
        }

        return result.ContainsKey("$ref") && result.Count > 1 ? BesideReference(result) : result;
    }

    private static JsonArray Each(JsonArray schemas, bool isOpenApi) => [.. schemas.Select(schema => Rewrite(schema, isOpenApi))];

    /// <summary>A reference hides what stands beside it, so it becomes a part.</summary>
    private static JsonObject BesideReference(JsonObject schema)
    {
        var reference = schema["$ref"]!.DeepClone();
        schema.Remove("$ref");
        schema["allOf"] = new JsonArray([new JsonObject { ["$ref"] = reference }, .. (schema["allOf"] as JsonArray ?? []).Select(static part => part?.DeepClone())]);
        return schema;
    }
}
