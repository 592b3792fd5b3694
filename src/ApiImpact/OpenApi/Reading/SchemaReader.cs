using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Model;

namespace ApiImpact.OpenApi.Reading;

/// <summary>Takes schemas out of a document as they are: nothing is copied, nothing is resolved.</summary>
internal static class SchemaReader
{
    /// <summary>The schema under <paramref name="name"/>; null where there is none.</summary>
    public static Schema? Read(Place owner, string name) => owner.Member(name) is { } place ? At(place) : null;

    /// <summary>The named schemas under <paramref name="name"/>, in the order of the document.</summary>
    public static IEnumerable<NamedSchema> Named(Place owner, string name) =>
        from member in owner.Members(name)
        let schema = At(member.Value)
        where schema is not null
        select new NamedSchema(member.Name, schema, member.Value.Location);

    /// <summary>The schema at <paramref name="place"/>; null, and a report, where there is none.</summary>
    public static Schema? At(Place place)
    {
        var isBoolean = place.Json.GetValueKind() is JsonValueKind.True or JsonValueKind.False;
        return !place.Expect(isBoolean || place.Json is JsonObject, "a schema") ? null : new Schema
        {
            Json = place.Json,
            Scope = place.Document.Scope,
            Pointer = place.Pointer,
            Dialect = place.Document.Dialect,
            Location = place.Location,
            Notes = place.Document.Notes,
        };
    }
}
