using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Schemas.Reading;

/// <summary>The schemas of schemas that json-schema.org publishes, which a schema may refer to by name without anything being fetched.</summary>
internal static class MetaSchemas
{
    private const string Folder = "metaschemas/";

    private static readonly Lazy<Dictionary<string, SchemaScope>> Known = new(Read);

    /// <summary>The metaschema of that name; null where it is none.</summary>
    public static SchemaScope? Open(Uri? name) => name is null ? null : Known.Value.GetValueOrDefault(name.GetLeftPart(UriPartial.Query));

    private static Dictionary<string, SchemaScope> Read()
    {
        var assembly = typeof(MetaSchemas).Assembly;
        var scopes = new Dictionary<string, SchemaScope>(StringComparer.Ordinal);
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var root = JsonNode.Parse(stream)!;
            Unfold(root);
            var source = new SourceText(resource, "");
            var positions = new PositionMap(source, static () => new Dictionary<string, PositionMap.Entry>(StringComparer.Ordinal) { [""] = new(null, default) });
            scopes[(root["$id"] ?? root["id"])!.ToString().TrimEnd('#')] = new SchemaScope(root, positions);
        }

        return scopes;
    }

    /// <summary>Makes all nodes now: System.Text.Json makes them on demand, and these are shared by threads.</summary>
    private static void Unfold(JsonNode? node)
    {
        foreach (var child in node switch { JsonObject @object => @object.Select(static member => member.Value), JsonArray array => array, _ => [] })
        {
            Unfold(child);
        }
    }
}
