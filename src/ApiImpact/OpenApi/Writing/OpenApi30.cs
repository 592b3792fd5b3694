using System.Text.Json.Nodes;

namespace ApiImpact.OpenApi.Writing;

/// <summary>The same document in OpenAPI 3.0, for tools that know no other.</summary>
internal static class OpenApi30
{
    /// <summary>The document with its schemas converted; nothing else in a fragment is new in 3.1.</summary>
    public static JsonObject Of(JsonObject document)
    {
        var result = (JsonObject)document.DeepClone();
        result["openapi"] = "3.0.4";
        foreach (var operation in (result["paths"] as JsonObject ?? []).SelectMany(static path => path.Value as JsonObject ?? []).Select(static member => member.Value).OfType<JsonObject>())
        {
            Schema30.InOperation(operation);
        }

        if (result["components"]?["schemas"] is JsonObject schemas)
        {
            Schema30.InComponents(schemas);
        }

        return result;
    }
}
