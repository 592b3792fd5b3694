using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Schemas;

/// <summary>What JSON Schemas (draft 2020-12) accept, for those who use the library.</summary>
public static class JsonSchemas
{
    /// <summary>How the values that two schemas accept relate, with a value for each side. An answer is proved, or <see cref="RelationKind.Unknown"/> with its reason.</summary>
    /// <param name="first">A schema: an object or a boolean. Not kept, and not changed.</param>
    /// <param name="second">Another one.</param>
    /// <param name="reading">What an object schema means that says nothing of additional properties.</param>
    public static Relation Compare(JsonNode first, JsonNode second, ObjectReading reading = ObjectReading.JsonSchema) =>
        new SchemaComparer().Compare(SchemaOf(first, "first"), SchemaOf(second, "second"), reading);

    private static Schema SchemaOf(JsonNode json, string name) => Schema.Alone(json.DeepClone(), new SourceText(name, ""), SchemaDialect.Draft202012);
}
