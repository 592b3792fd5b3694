using System.Text.Json.Nodes;
using ApiImpact.Literals;
using ApiImpact.Model;
using ApiImpact.Schemas;

namespace ApiImpact.Linting;

/// <summary>Finds schemas that accept exactly what a predefined parameter type of the project accepts.</summary>
internal static class ParameterTypeMatches
{
    /// <summary>A type of one keyword (<c>{"type": "string"}</c>) is no type worth a name.</summary>
    private const int FewestKeywords = 2;

    /// <summary>The places in a spec, in order; none where the project is not known.</summary>
    public static IEnumerable<ParameterTypeMatch> In(LintContext context)
    {
        if (context.Options.Project is not { } project)
        {
            return [];
        }

        var types = ParameterTypeCatalog.For(project).Types.Where(static type => type.Value is JsonObject { Count: >= FewestKeywords }).ToList();
        var comparer = new SchemaComparer();
        return
            from schema in context.Schemas
            where schema.Part.Kind != MessagePartKind.Response
            from node in schema.Nodes
            where node.IsProperty && node.Json.Count >= FewestKeywords
            let type = types.FirstOrDefault(type => AcceptsTheSame(node.Json, (JsonObject)type.Value, schema.Schema, comparer)).Key
            where type is not null
            select new ParameterTypeMatch(schema, node.Pointer, type);
    }

    /// <summary>Containment both ways, not text; the cheap answers first.</summary>
    private static bool AcceptsTheSame(JsonObject written, JsonObject type, Schema within, SchemaComparer comparer) =>
        JsonNode.DeepEquals(written, type)
        || (JsonNode.DeepEquals(written["type"], type["type"])
            && comparer.Compare(Alone(written, within), Alone(type, within), ObjectReading.JsonSchema).Kind == RelationKind.Equal);

    private static Schema Alone(JsonObject json, Schema within) =>
        within with { Json = json, Pointer = "", Scope = new SchemaScope(json, within.Scope.Positions) };
}

/// <summary>A schema that spells out a predefined parameter type.</summary>
/// <param name="Schema">The schema that holds it.</param>
/// <param name="Pointer">The JSON pointer of the place, from the schema's root.</param>
/// <param name="Type">The name of the type.</param>
internal sealed record ParameterTypeMatch(StatedSchema Schema, string Pointer, string Type);
