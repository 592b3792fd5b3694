using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiImpact.Changes.Edits;

/// <summary>Walks through JSON trees, and copies them.</summary>
internal static class JsonObjects
{
    /// <summary>Every object in a tree, itself included.</summary>
    public static IEnumerable<JsonObject> In(JsonNode root)
    {
        var open = new Stack<JsonNode>([root]);
        while (open.TryPop(out var node))
        {
            if (node is JsonObject members)
            {
                yield return members;
                foreach (var (_, inner) in members)
                {
                    if (inner is JsonObject or JsonArray)
                    {
                        open.Push(inner);
                    }
                }
            }
            else if (node is JsonArray items)
            {
                foreach (var inner in items)
                {
                    if (inner is JsonObject or JsonArray)
                    {
                        open.Push(inner);
                    }
                }
            }
        }
    }

    /// <summary>A tree of its own that shares the text of its values with the original: <see cref="JsonNode.DeepClone"/> copies each into a document of its own.</summary>
    public static JsonNode? Copy(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(static member => KeyValuePair.Create(member.Key, Copy(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Copy)]),
        JsonValue value when value.TryGetValue(out JsonElement element) => JsonValue.Create(element),
        _ => node?.DeepClone(),
    };
}
