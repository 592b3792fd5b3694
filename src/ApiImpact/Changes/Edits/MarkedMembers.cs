using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Schemas.Reading;

namespace ApiImpact.Changes.Edits;

/// <summary>Finds the members that are marked <c>readOnly</c>, or <c>writeOnly</c>, in the schemas of one document.</summary>
internal sealed class MarkedMembers(SchemaScope scope, string mark)
{
    private readonly HashSet<string> clean = new(StringComparer.Ordinal);

    /// <summary>The names of the marked ones among <paramref name="properties"/>.</summary>
    public HashSet<string> Of(JsonObject properties) =>
        properties.Where(property => IsMarked(property.Value)).Select(static property => property.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether there is one in the schema, in a schema within it, or behind their references. What was found to have none is not searched again.</summary>
    public bool AreIn(Schema schema)
    {
        if (!scope.MayHold(mark))
        {
            return false;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<JsonNode>([schema.Json]);
        while (open.TryPop(out var next))
        {
            foreach (var members in JsonObjects.In(next))
            {
                if (members["properties"] is JsonObject properties && properties.Any(property => IsMarked(property.Value)))
                {
                    return true;
                }

                if (Reference(members) is { } reference && !clean.Contains(reference) && seen.Add(reference) && Target(reference) is { } target)
                {
                    open.Push(target);
                }
            }
        }

        clean.UnionWith(seen);
        return false;
    }

    private bool IsMarked(JsonNode? schema) =>
        ((schema is JsonObject members && Reference(members) is { } reference && reference.StartsWith("#/", StringComparison.Ordinal) ? Target(reference) : schema)
            as JsonObject)?[mark] is JsonValue flag && flag.TryGetValue(out bool marked) && marked;

    private JsonNode? Target(string reference) =>
        ReferenceResolver.Resolve(new SchemaSite(scope.Root, scope, "", "", SchemaDialect.Draft202012), reference)?.Json;

    private static string? Reference(JsonObject members) => members["$ref"] is JsonValue value && value.TryGetValue(out string? reference) ? reference : null;
}
