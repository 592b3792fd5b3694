using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Tests.Schemas;

/// <summary>Schemas of the model, from JSON.</summary>
internal static class SchemaSources
{
    public static Schema Parse(string json, SchemaDialect dialect = SchemaDialect.Draft202012) => Of(JsonNode.Parse(json)!, dialect);

    public static Schema Of(JsonNode json, SchemaDialect dialect = SchemaDialect.Draft202012, Func<string, SchemaScope?>? open = null)
    {
        var scope = new SchemaScope(json, Nowhere, open);
        return new Schema { Json = json, Scope = scope, Pointer = "", Dialect = dialect, Location = new Location(Nowhere.Source, default, "") };
    }

    public static PositionMap Nowhere { get; } = new(new SourceText("schema.json", ""), static () => new Dictionary<string, PositionMap.Entry>(StringComparer.Ordinal));
}
