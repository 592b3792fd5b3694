using System.Text.Json.Nodes;
using ApiImpact.Text;

namespace ApiImpact.Changes.Edits;

/// <summary>
/// <c>discriminator</c>: alternatives are told apart by the value of a member, which is the alternative's name or what the mapping gives it
/// "rather than the default (implicit) value" (OpenAPI 3.0.3, 4.7.25). Who sends an alternative sends its value, and who receives the value of
/// one does not take the message for another. Read to the letter, open schemas overlap, and <c>oneOf</c> lets none of them be sent.
/// </summary>
internal static class TaggedAlternatives
{
    private const int DeepestNesting = 16;

    /// <summary>Whether the schema names a member that tells its alternatives apart.</summary>
    public static bool Exist(JsonObject schema) => Member(schema) is not null && AlternativeMatching.Keywords.Any(schema.ContainsKey);

    /// <summary>Writes out, in each alternative that is a reference, what the value of the member has to be.</summary>
    public static void Write(JsonObject schema, JsonNode root, bool isSender)
    {
        if (Member(schema) is not { } member)
        {
            return;
        }

        foreach (var branches in AlternativeMatching.Keywords.Select(keyword => schema[keyword]).OfType<JsonArray>())
        {
            var values = branches.Select(branch => Values(schema, branch, member, root)).ToList();
            for (var index = 0; index < branches.Count; index++)
            {
                var others = values.Where((_, other) => other != index).SelectMany(static other => other).ToArray();
                if (values[index].Length > 0 && (isSender || others.Length > 0))
                {
                    branches[index] = new JsonObject { ["allOf"] = new JsonArray(branches[index]!.DeepClone(), isSender ? Sends(member, values[index]) : Excludes(member, others)) };
                }
            }
        }
    }

    private static JsonObject Sends(string member, string[] values) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray(member),
        ["properties"] = new JsonObject { [member] = OneOf(values) },
    };

    private static JsonObject Excludes(string member, string[] others) => new()
    {
        ["properties"] = new JsonObject { [member] = new JsonObject { ["not"] = OneOf(others) } },
    };

    private static JsonObject OneOf(string[] values) => new() { ["enum"] = new JsonArray([.. values.Select(static value => JsonValue.Create(value))]) };

    /// <summary>
    /// The values that stand for an alternative. None where it is no reference, does not declare the member, or fixes it to another value: then
    /// the document says something else than its discriminator, and is read to the letter.
    /// </summary>
    private static string[] Values(JsonObject schema, JsonNode? branch, string member, JsonNode root)
    {
        if (Reference(branch) is not { } reference)
        {
            return [];
        }

        var name = JsonPointer.Unescape(reference[(reference.LastIndexOf('/') + 1)..]);
        var mapped =
            from pair in schema["discriminator"]?["mapping"] as JsonObject ?? []
            let target = Text(pair.Value)
            where target == reference || target == name
            select pair.Key;
        var values = mapped.DefaultIfEmpty(name).ToArray();
        var declared = Declarations(branch, member, root, DeepestNesting).ToList();
        return declared.Count > 0 && declared.TrueForAll(declaration => Fixed(declaration, root) is not { } allowed || values.Any(allowed.Contains)) ? values : [];
    }

    private static IEnumerable<JsonNode?> Declarations(JsonNode? schema, string member, JsonNode root, int depth)
    {
        if (depth == 0 || schema is not JsonObject keywords)
        {
            return [];
        }

        IEnumerable<JsonNode?> own = keywords["properties"] is JsonObject properties && properties.ContainsKey(member) ? [properties[member]] : [];
        IEnumerable<JsonNode?> parts = [Resolve(root, Reference(keywords)), .. keywords["allOf"] as JsonArray ?? []];
        return own.Concat(parts.SelectMany(part => Declarations(part, member, root, depth - 1)));
    }

    private static HashSet<string>? Fixed(JsonNode? schema, JsonNode root)
    {
        var keywords = (Resolve(root, Reference(schema)) ?? schema) as JsonObject;
        return keywords?["const"] is { } single && Text(single) is { } value ? [value]
            : keywords?["enum"] is JsonArray values ? [.. values.Select(Text).OfType<string>()]
            : null;
    }

    private static string? Member(JsonObject schema) => schema["discriminator"] is JsonObject discriminator ? Text(discriminator["propertyName"]) : null;

    private static JsonNode? Resolve(JsonNode root, string? reference) =>
        reference is not null && reference.StartsWith("#/", StringComparison.Ordinal) ? JsonPointer.Resolve(root, reference[1..]) : null;

    private static string? Reference(JsonNode? schema) => schema is JsonObject members ? Text(members["$ref"]) : null;

    private static string? Text(JsonNode? json) => json is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
