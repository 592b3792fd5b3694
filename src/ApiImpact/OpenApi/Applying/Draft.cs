using System.Text.Json.Nodes;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Applying;

/// <summary>The document while one statement is put into it, and what stood in the way.</summary>
/// <param name="Root">The document; a copy, which is thrown away where the statement cannot be carried out.</param>
/// <param name="Version">The version that the change comes under.</param>
/// <param name="Source">The baseline's text.</param>
internal sealed record Draft(JsonObject Root, Versioning Version, SourceText Source)
{
    /// <summary>What could not be put into the document, in words.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>Whether schemas are written as OpenAPI 3.0 has them.</summary>
    public bool IsOpenApi30 => Root["openapi"]?.ToString().StartsWith("3.0", StringComparison.Ordinal) == true;

    /// <summary>Whether the document marks what belongs to which version.</summary>
    public bool IsGated => Version.Since is not null;

    /// <summary>The object that a value is or refers to within the document; null where it leads to another file or to nothing.</summary>
    public JsonObject? Followed(JsonNode? node)
    {
        for (var steps = 0; steps < 32 && ReferenceOf(node) is { } reference; steps++)
        {
            node = reference.StartsWith("#/", StringComparison.Ordinal) ? JsonPointer.Resolve(Root, Uri.UnescapeDataString(reference[1..])) : null;
        }

        return ReferenceOf(node) is null ? node as JsonObject : null;
    }

    /// <summary>The text of <c>$ref</c>.</summary>
    public static string? ReferenceOf(JsonNode? node) =>
        node is JsonObject members && members["$ref"] is JsonValue value && value.TryGetValue(out string? reference) ? reference : null;

    /// <summary>How often the document refers to a component.</summary>
    public int Users(string reference) => Count(Root, reference);

    private static int Count(JsonNode? node, string reference) => node switch
    {
        JsonObject members => members.Sum(member => member.Key == "$ref" && member.Value is JsonValue value && value.TryGetValue(out string? text) && text == reference ? 1 : Count(member.Value, reference)),
        JsonArray items => items.Sum(item => Count(item, reference)),
        _ => 0,
    };
}
