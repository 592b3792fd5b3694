using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace ApiImpact.Schemas;

/// <summary>
/// A schema as NJsonSchema has it, put together keyword by keyword: its own reading, by Newtonsoft.Json and reflection, takes
/// two thirds of the time in which it is got ready and asked.
/// </summary>
internal static class SecondReading
{
    /// <summary>The schema; null where a keyword is not among those that NJsonSchema is known to read as the drafts do.</summary>
    public static JsonSchema? Of(JsonNode? schema) => Fill(new JsonSchema(), schema);

    private static T? Fill<T>(T read, JsonNode? schema)
        where T : JsonSchema => schema is JsonObject keywords && keywords.All(keyword => Add(read, keyword.Key, keyword.Value)) ? read : null;

    /// <summary>Adds a keyword; false where it is not known.</summary>
    private static bool Add(JsonSchema read, string keyword, JsonNode? value)
    {
        switch (keyword, value)
        {
            case ("title" or "description", _):
                return true;
            case ("type", JsonValue):
                return (read.Type = Type(value.ToString())) != JsonObjectType.None;
            case ("minimum", JsonValue):
                return (read.Minimum = Number(value)) is not null;
            case ("maximum", JsonValue):
                return (read.Maximum = Number(value)) is not null;
            case ("minLength", JsonValue):
                return (read.MinLength = Count(value)) is not null;
            case ("maxLength", JsonValue):
                return (read.MaxLength = Count(value)) is not null;
            case ("minItems", JsonValue) when Count(value) is { } fewest:
                read.MinItems = fewest;
                return true;
            case ("maxItems", JsonValue) when Count(value) is { } most:
                read.MaxItems = most;
                return true;
            case ("required", JsonArray names):
                return names.All(name => Text(name) is { } text && Add(read.RequiredProperties, text));
            case ("enum", JsonArray values) when Text(value.Parent?["type"]) == "string":
                return values.All(item => Text(item) is { } text && Add(read.Enumeration, text));
            case ("items", _):
                return (read.Item = Of(value)) is not null;
            case ("properties", JsonObject properties):
                return properties.All(property => Fill(new JsonSchemaProperty(), property.Value) is { } inner && read.Properties.TryAdd(property.Key, inner));
            case ("additionalProperties", JsonValue allowed) when allowed.TryGetValue(out bool isAllowed):
                read.AllowAdditionalProperties = isAllowed;
                return true;
            case ("additionalProperties", JsonObject):
                return (read.AdditionalPropertiesSchema = Of(value)) is not null;
            default:
                return false;
        }
    }

    private static bool Add<T>(ICollection<T> list, T item)
    {
        list.Add(item);
        return true;
    }

    private static JsonObjectType Type(string name) => name switch
    {
        "array" => JsonObjectType.Array,
        "boolean" => JsonObjectType.Boolean,
        "integer" => JsonObjectType.Integer,
        "null" => JsonObjectType.Null,
        "number" => JsonObjectType.Number,
        "object" => JsonObjectType.Object,
        "string" => JsonObjectType.String,
        _ => JsonObjectType.None,
    };

    private static string? Text(JsonNode? value) => value is JsonValue text && text.TryGetValue(out string? written) ? written : null;

    private static decimal? Number(JsonNode value) =>
        value.GetValueKind() == JsonValueKind.Number && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Count(JsonNode value) => Number(value) is >= 0 and <= int.MaxValue and { } number && decimal.IsInteger(number) ? (int)number : null;
}
