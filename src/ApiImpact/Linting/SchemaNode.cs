using System.Text.Json.Nodes;
using ApiImpact.Text;

namespace ApiImpact.Linting;

/// <summary>An object schema within a schema.</summary>
/// <param name="Pointer">Its JSON pointer from the root schema.</param>
/// <param name="Json">The schema.</param>
internal sealed record SchemaNode(string Pointer, JsonObject Json)
{
    private const int DeepestSchema = 64;

    private static readonly string[] ByName = ["properties", "patternProperties", "definitions", "$defs", "dependentSchemas"];
    private static readonly string[] InArrays = ["allOf", "anyOf", "oneOf", "prefixItems", "items"];

    private static readonly string[] Single =
    [
        "items", "additionalItems", "additionalProperties", "unevaluatedItems", "unevaluatedProperties", "contains", "propertyNames", "not", "if", "then", "else",
    ];

    /// <summary>The properties that the schema declares itself.</summary>
    public JsonObject? Properties => Json["properties"] as JsonObject;

    /// <summary>The type, where it is written as one.</summary>
    public string? Type => Json["type"] is JsonValue value && value.TryGetValue<string>(out var type) ? type : null;

    /// <summary>Whether the schema speaks of objects: by its type, or by declaring properties.</summary>
    public bool IsObject => Type == "object" || Properties is not null;

    /// <summary>Whether the schema is that of a property.</summary>
    public bool IsProperty => Pointer.LastIndexOf('/') is > 0 and var last && Pointer.AsSpan(0, last).EndsWith("/properties");

    /// <summary>Whether the schema has one of the keywords.</summary>
    public bool Says(params ReadOnlySpan<string> keywords)
    {
        foreach (var keyword in keywords)
        {
            if (Json.ContainsKey(keyword))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The schema and every schema in it, each before its own parts, in the order in which they are written.</summary>
    public static IEnumerable<SchemaNode> Within(JsonNode? schema) => Within(schema, "", 0);

    private static IEnumerable<SchemaNode> Within(JsonNode? schema, string pointer, int depth)
    {
        if (schema is not JsonObject json || depth > DeepestSchema)
        {
            yield break;
        }

        yield return new SchemaNode(pointer, json);
        foreach (var (keyword, value) in json)
        {
            foreach (var (part, at) in PartsOf(keyword, value, JsonPointer.Append(pointer, keyword)))
            {
                foreach (var node in Within(part, at, depth + 1))
                {
                    yield return node;
                }
            }
        }
    }

    private static IEnumerable<(JsonNode? Part, string Pointer)> PartsOf(string keyword, JsonNode? value, string pointer) => value switch
    {
        JsonObject members when ByName.Contains(keyword) => members.Select(member => (member.Value, JsonPointer.Append(pointer, member.Key))),
        JsonArray items when InArrays.Contains(keyword) => items.Select((item, index) => (item, JsonPointer.Append(pointer, index))),
        JsonObject when Single.Contains(keyword) => [(value, pointer)],
        _ => [],
    };
}
