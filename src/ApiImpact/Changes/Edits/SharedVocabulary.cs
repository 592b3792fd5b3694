using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace ApiImpact.Changes.Edits;

/// <summary>The keywords that draft 4, OpenAPI 3.0 and draft 2020-12 read alike: a schema made of them alone says the same in each.</summary>
internal static class SharedVocabulary
{
    private static readonly FrozenSet<string> Keywords = FrozenSet.ToFrozenSet(
    [
        "type", "enum", "minimum", "maximum", "multipleOf", "minLength", "maxLength", "pattern", "format", "minItems", "maxItems", "uniqueItems",
        "minProperties", "maxProperties", "required", "title", "description", "default",
    ],
    StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfOneSchema = FrozenSet.ToFrozenSet(["not", "items", "additionalProperties"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> OfSeveral = FrozenSet.ToFrozenSet(["allOf", "anyOf", "oneOf"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> OfNamed = FrozenSet.ToFrozenSet(["properties", "patternProperties"], StringComparer.Ordinal);

    /// <summary>Whether the schema, and every schema in it, has no other keyword.</summary>
    public static bool Suffices(JsonNode? schema) => schema switch
    {
        JsonObject keywords => keywords.All(static member => IsShared(member.Key, member.Value)),
        JsonValue => true,
        _ => false,
    };

    private static bool IsShared(string keyword, JsonNode? value) =>
        Keywords.Contains(keyword)
        || (OfOneSchema.Contains(keyword) && Suffices(value))
        || (OfSeveral.Contains(keyword) && value is JsonArray branches && branches.All(Suffices))
        || (OfNamed.Contains(keyword) && value is JsonObject named && named.All(static member => Suffices(member.Value)));
}
