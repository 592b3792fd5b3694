using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Schemas;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Sections;

/// <summary>The smallest sample of a schema that shows something: the required members, or all where none is required.</summary>
internal static class SampleValue
{
    private const int Deepest = 8;

    private static readonly SourceText Nowhere = new("schema", "");

    /// <summary>A value that the schema accepts; null where none was found, or where it would show nothing.</summary>
    public static JsonNode? Of(JsonNode schema)
    {
        var made = Value(schema, 0);
        if (!Shows(made) || !IsValid(schema, made))
        {
            // Of an object of which nothing is said, any member would be an invention.
            made = !SpeaksOfMembers(schema) ? null : Witness(new JsonObject { ["allOf"] = new JsonArray(schema.DeepClone(), new JsonObject { ["minProperties"] = 1, ["minItems"] = 1 }) });
        }

        return Shows(made) ? made : null;
    }

    private static bool SpeaksOfMembers(JsonNode schema) => schema is JsonObject keywords && keywords.Any(static keyword =>
        keyword is { Key: "properties" or "patternProperties" or "additionalProperties" or "items" or "allOf" or "anyOf" or "oneOf", Value: JsonObject { Count: > 0 } or JsonArray { Count: > 0 } });

    private static bool Shows(JsonNode? value) => value is JsonObject { Count: > 0 } or JsonArray { Count: > 0 };

    private static bool IsValid(JsonNode? schema, JsonNode? value) => schema is null || SchemaValidator.Judge(Alone(schema), value) is { Mismatches.IsEmpty: true, Doubt: null };

    /// <summary>Some value that the schema accepts; null where none was found.</summary>
    private static JsonNode? Witness(JsonNode schema) =>
        new SchemaComparer().Contains(Alone(schema), Schema.Alone(JsonValue.Create(false), Nowhere, SchemaDialect.Draft202012), ObjectReading.Messages) is Containment.NotContained { Witness.Value: var witness }
            ? witness
            : null;

    private static Schema Alone(JsonNode schema) => Schema.Alone(schema, Nowhere, SchemaDialect.Draft4);

    private static JsonNode? Value(JsonNode? schema, int depth)
    {
        if (schema is not JsonObject keywords || depth > Deepest)
        {
            return null;
        }

        if (keywords["enum"] is JsonArray { Count: > 0 } values)
        {
            return (values.FirstOrDefault(static value => value is not null) ?? values[0])?.DeepClone();
        }

        if ((keywords["oneOf"] ?? keywords["anyOf"]) is JsonArray { Count: > 0 } branches && !keywords.ContainsKey("properties"))
        {
            return Value(branches.FirstOrDefault(static branch => branch is JsonObject { Count: > 0 }), depth + 1);
        }

        return TypeOf(keywords) switch
        {
            "object" => Members(keywords, depth),
            "array" => Items(keywords, depth),
            "string" => Text(keywords),
            "integer" or "number" => Number(keywords),
            "boolean" => JsonValue.Create(true),
            _ => null,
        };
    }

    private static string? TypeOf(JsonObject keywords) => keywords["type"] switch
    {
        JsonValue type when type.TryGetValue(out string? name) => name,
        JsonArray types => types.Select(static type => type?.GetValueKind() == JsonValueKind.String ? type.GetValue<string>() : null).FirstOrDefault(static name => name is not null and not "null"),
        _ => keywords.ContainsKey("properties") || keywords.ContainsKey("allOf") ? "object" : keywords.ContainsKey("items") ? "array" : null,
    };

    private static JsonObject Members(JsonObject keywords, int depth)
    {
        JsonObject[] parts = [keywords, .. (keywords["allOf"] as JsonArray ?? []).OfType<JsonObject>()];
        var properties = parts.SelectMany(static part => part["properties"] as JsonObject ?? []).ToList();
        var required = parts.SelectMany(static part => part["required"] as JsonArray ?? []).Where(static name => name?.GetValueKind() == JsonValueKind.String).Select(static name => name!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
        var result = new JsonObject();
        foreach (var (name, inner) in properties.Where(property => required.Count == 0 || required.Contains(property.Key)))
        {
            var value = Value(inner, depth + 1);
            if (IsValid(inner, value))
            {
                result[name] = value;
            }
            else if (required.Contains(name))
            {
                result[name] = inner is null ? null : Witness(inner);
            }
        }

        return result;
    }

    private static JsonArray Items(JsonObject keywords, int depth)
    {
        var count = keywords["minItems"] is JsonValue least && least.TryGetValue(out int number) ? Math.Clamp(number, 1, 16) : 1;
        var result = new JsonArray();
        for (var index = 0; index < count && keywords["items"] is JsonObject; index++)
        {
            result.Add(Value(keywords["items"], depth + 1));
        }

        return result;
    }

    private static JsonValue Text(JsonObject keywords)
    {
        var text = (keywords["format"] as JsonValue)?.ToString() switch
        {
            "uuid" => "5fd9f925-0379-40db-a7f8-786a0b655b2a",
            "date-time" => "2027-01-31T12:00:00Z",
            "date" => "2027-01-31",
            "uri" or "uri-reference" => "https://example.org/1",
            "email" => "user@example.org",
            "ipv4" => "192.0.2.1",
            "ipv6" => "2001:db8::1",
            _ => "example",
        };
        var least = keywords["minLength"] is JsonValue shortest && shortest.TryGetValue(out int minimum) ? minimum : 0;
        var most = keywords["maxLength"] is JsonValue longest && longest.TryGetValue(out int maximum) ? maximum : int.MaxValue;
        return JsonValue.Create(text.Length > most ? text[..Math.Max(0, most)] : text.Length < least && least < 1000 ? text.PadRight(least, 'x') : text);
    }

    private static JsonValue Number(JsonObject keywords)
    {
        var isExclusive = keywords["exclusiveMinimum"]?.GetValueKind() == JsonValueKind.True;
        var least = keywords["minimum"] is JsonValue bound && bound.TryGetValue(out decimal minimum) ? Math.Ceiling(minimum) + (isExclusive ? 1 : 0) : 1;
        return keywords["maximum"] is JsonValue limit && limit.TryGetValue(out decimal maximum) && least > maximum ? JsonValue.Create(maximum) : JsonValue.Create(least);
    }
}
