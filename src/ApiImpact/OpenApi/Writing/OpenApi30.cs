using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace ApiImpact.OpenApi.Writing;

/// <summary>The same document in OpenAPI 3.0, for tools that know no other.</summary>
internal static class OpenApi30
{
    /// <summary>The document as Microsoft.OpenApi writes it in 3.0: type lists become <c>nullable</c>, numeric exclusive bounds booleans.</summary>
    public static async Task<JsonNode> OfAsync(JsonObject document)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(document.ToJsonString()));
        var read = await OpenApiDocument.LoadAsync(stream, "json").ConfigureAwait(false);
        var json = await read.Document!.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_0).ConfigureAwait(false);
        var result = JsonNode.Parse(json)!;
        WriteNullAlternatives(result);
        return result;
    }

    /// <summary>
    /// OpenAPI 3.0.3: "A true value adds "null" to the allowed type specified by the type keyword, only if type is explicitly defined within the same Schema
    /// Object." Beside alternatives, null is one of them; a schema without a type takes it anyway.
    /// </summary>
    private static void WriteNullAlternatives(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            if (members["nullable"]?.GetValueKind() == JsonValueKind.True && !members.ContainsKey("type"))
            {
                members.Remove("nullable");
                if ((members["oneOf"] ?? members["anyOf"]) is JsonArray alternatives)
                {
                    alternatives.Add((JsonNode)new JsonObject { ["type"] = "object", ["nullable"] = true, ["enum"] = new JsonArray((JsonNode?)null) });
                }
            }

            foreach (var (name, value) in members)
            {
                if (name is not ("example" or "examples" or "enum" or "default") && !name.StartsWith("x-", StringComparison.Ordinal))
                {
                    WriteNullAlternatives(value);
                }
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                WriteNullAlternatives(item);
            }
        }
    }
}
