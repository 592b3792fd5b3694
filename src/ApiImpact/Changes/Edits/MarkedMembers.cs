using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Schemas.Reading;

namespace ApiImpact.Changes.Edits;

/// <summary>Finds the members that are marked <c>readOnly</c>, or <c>writeOnly</c>, in the schemas of one document.</summary>
internal sealed class MarkedMembers(SchemaScope scope, string mark)
{
    /// <summary>Whether the text of the document has the mark at all.</summary>
    public bool MayExist => scope.MayHold(mark);

    /// <summary>The names of the marked ones among <paramref name="properties"/>.</summary>
    public HashSet<string> Of(JsonObject properties) =>
        properties.Where(property => IsMarked(property.Value)).Select(static property => property.Key).ToHashSet(StringComparer.Ordinal);

    private bool IsMarked(JsonNode? schema) =>
        ((schema is JsonObject members && ReachedSchemas.Reference(members) is { } reference && reference.StartsWith("#/", StringComparison.Ordinal) ? ReferenceResolver.Target(scope, reference) : schema)
            as JsonObject)?[mark] is JsonValue flag && flag.TryGetValue(out bool marked) && marked;
}
