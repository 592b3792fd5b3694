using System.Text.Json.Nodes;

namespace ApiImpact.OpenApi.Applying;

/// <summary>Replaces nodes of a tree, as <see cref="JsonNode.ReplaceWith"/> does, without the reflection that a native binary lacks.</summary>
internal static class TreeReplacement
{
    /// <summary>Puts <paramref name="current"/> where <paramref name="old"/> stands; the root of a tree stays.</summary>
    public static void GiveWayTo(this JsonNode old, JsonNode? current)
    {
        if (old.Parent is JsonArray array)
        {
            array[old.GetElementIndex()] = current;
        }
        else if (old.Parent is JsonObject parent)
        {
            parent[old.GetPropertyName()] = current;
        }
    }
}
