using System.Text.Json.Nodes;
using ApiImpact.Text;

namespace ApiImpact.Changes.Edits;

/// <summary>
/// The idiom of a base that lists its kinds (<c>oneOf</c>) and of kinds that build on the base (<c>allOf</c>): read to the letter, neither has
/// any value. What is meant is that a kind builds on what the base says beside the list.
/// </summary>
internal static class PolymorphicLoops
{
    private static readonly string[] Folders = ["/components/schemas", "/definitions"];

    /// <summary>Whether the document has the idiom.</summary>
    public static bool Exist(JsonNode root) => Links(root).Any();

    /// <summary>Puts, in each kind, what the base says beside the list in the place of the reference to it.</summary>
    public static void Unroll(JsonNode root)
    {
        foreach (var (branches, index, parent) in Links(root).ToList())
        {
            var rest = parent.DeepClone().AsObject();
            foreach (var keyword in (string[])["oneOf", "anyOf", "discriminator"])
            {
                rest.Remove(keyword);
            }

            branches[index] = rest;
        }
    }

    /// <summary>The places in kinds that refer back to the base that lists them.</summary>
    private static IEnumerable<(JsonArray Branches, int Index, JsonObject Parent)> Links(JsonNode root) =>
        from folder in Folders
        let schemas = JsonPointer.Tokens(folder).Aggregate((JsonNode?)root, static (node, token) => (node as JsonObject)?[token]) as JsonObject
        where schemas is not null
        from member in schemas
        let parent = member.Value as JsonObject
        where parent is not null
        from kind in Kinds(parent, $"#{folder}/")
        let branches = (schemas[kind] as JsonObject)?["allOf"] as JsonArray
        where branches is not null
        from index in Enumerable.Range(0, branches.Count)
        where Reference(branches[index]) == $"#{folder}/{JsonPointer.Escape(member.Key)}"
        select (branches, index, parent);

    private static IEnumerable<string> Kinds(JsonObject parent, string prefix) =>
        from keyword in AlternativeMatching.Keywords
        from branch in parent[keyword] as JsonArray ?? []
        let reference = Reference(branch)
        where reference is not null && reference.StartsWith(prefix, StringComparison.Ordinal)
        select JsonPointer.Unescape(reference[prefix.Length..]);

    private static string? Reference(JsonNode? schema) =>
        schema is JsonObject members && members["$ref"] is JsonValue value && value.TryGetValue(out string? reference) ? reference : null;
}
