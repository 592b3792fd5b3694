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
        return JsonNode.Parse(json)!;
    }
}
