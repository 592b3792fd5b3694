using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Schemas.Reading;

/// <summary>A schema at its place: what it says, and where a <c>$ref</c> in it leads.</summary>
/// <param name="Json">The schema: an object or a boolean.</param>
/// <param name="Scope">The document that it stands in.</param>
/// <param name="Pointer">Its JSON pointer there.</param>
/// <param name="Resource">The JSON pointer of the schema resource around it: the nearest schema with an <c>$id</c>, or the document.</param>
/// <param name="Dialect">How its keywords are read.</param>
internal sealed record SchemaSite(JsonNode? Json, SchemaScope Scope, string Pointer, string Resource, SchemaDialect Dialect)
{
    /// <summary>The site of a schema of the model.</summary>
    public static SchemaSite Of(Schema schema) => Of(schema.Json, schema.Scope, schema.Pointer, schema.Dialect);

    /// <summary>A site of a document; <paramref name="dialect"/> counts where the document does not say in which it is written.</summary>
    public static SchemaSite Of(JsonNode? json, SchemaScope scope, string pointer, SchemaDialect dialect)
    {
        var index = ScopeIndex.Of(scope, dialect);
        var resource = index.ResourceOf(pointer);
        return new SchemaSite(json, scope, pointer, resource, index.DialectOf(resource, dialect));
    }

    /// <summary>The schema one step down.</summary>
    public SchemaSite Child(JsonNode? json, string token) => At(json, JsonPointer.Append(Pointer, token));

    /// <summary>The schema at an index one step down.</summary>
    public SchemaSite Child(JsonNode? json, int index) => At(json, JsonPointer.Append(Pointer, index));

    private SchemaSite At(JsonNode? json, string pointer) => ScopeIndex.Of(Scope, Dialect) is var index && index.IsResource(pointer)
        ? this with { Json = json, Pointer = pointer, Resource = pointer, Dialect = index.DialectOf(pointer, Dialect) }
        : this with { Json = json, Pointer = pointer };
}
