using System.Text.Json.Nodes;

namespace ApiImpact.Changes.Edits;

/// <summary>Walks through JSON trees.</summary>
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
}
