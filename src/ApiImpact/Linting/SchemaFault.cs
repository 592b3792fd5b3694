using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Text;

namespace ApiImpact.Linting;

/// <summary>A place where a schema is not what the meta-schema of draft 4 says.</summary>
/// <param name="Pointer">The JSON pointer of the place, from the root schema.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Right">The text that was meant, where that is certain.</param>
internal sealed record SchemaFault(string Pointer, string Message, string? Right = null)
{
    private static readonly string[] Types = ["string", "integer", "number", "boolean", "array", "object", "null"];
    private static readonly string[] Counts = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"];
    private static readonly string[] Maps = ["properties", "patternProperties"];

    /// <summary>The faults of one schema, those of the schemas in it left out.</summary>
    public static IEnumerable<SchemaFault> Of(SchemaNode node) =>
        node.Json.SelectMany(member => OfKeyword(member.Key, member.Value, JsonPointer.Append(node.Pointer, member.Key)));

    private static IEnumerable<SchemaFault> OfKeyword(string keyword, JsonNode? value, string pointer) => keyword switch
    {
        "type" when value is JsonArray types => types.SelectMany((type, index) => OfType(type, JsonPointer.Append(pointer, index))),
        "type" => OfType(value, pointer),
        "required" when value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False =>
            [new SchemaFault(pointer, "'required' is a list of names, in the object that has the properties; true and false are draft 3.")],
        "required" when value is not JsonArray => [new SchemaFault(pointer, "'required' is a list of names.")],
        "enum" when value is not JsonArray => [new SchemaFault(pointer, "'enum' is a list of values.")],
        "additionalProperties" when value is not JsonObject && value?.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False) =>
            [new SchemaFault(pointer, "'additionalProperties' is true, false or a schema.")],
        _ when Maps.Contains(keyword) && value is not JsonObject => [new SchemaFault(pointer, $"'{keyword}' is an object of schemas by name.")],
        _ when Counts.Contains(keyword) && !(value is JsonValue number && number.TryGetValue<long>(out var count) && count >= 0) && value?.GetValueKind() != JsonValueKind.Number =>
            [new SchemaFault(pointer, $"'{keyword}' is a number from 0.")],
        _ => [],
    };

    private static IEnumerable<SchemaFault> OfType(JsonNode? value, string pointer)
    {
        if (value is not JsonValue text || !text.TryGetValue<string>(out var type))
        {
            return [];
        }

        return Types.Contains(type) ? [] : [new SchemaFault(pointer, $"'{type}' is no type of JSON Schema{(Meant(type) is { } right ? $"; write '{right}'." : ".")}", Meant(type))];
    }

    private static string? Meant(string type) => type.ToLowerInvariant() switch
    {
        "int" => "integer",
        "str" or "text" => "string",
        "bool" => "boolean",
        "float" or "double" => "number",
        "list" => "array",
        "dict" => "object",
        "none" => "null",
        var lower when Types.Contains(lower) => lower,
        var lower => Spelling.Nearest(lower, Types),
    };
}
