using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Schemas.Reading;

namespace ApiImpact.Changes.Edits;

/// <summary>
/// Tells which schemas of a document have certain ones in them or behind their references. A schema that has none reads as it is written, and
/// what was found out about it once holds for every comparison.
/// </summary>
internal sealed class ReachedSchemas(SchemaScope scope, Func<JsonObject, bool> isSought)
{
    private readonly HashSet<string> clean = new(StringComparer.Ordinal);
    private readonly Dictionary<JsonNode, bool> known = [];

    /// <summary>Whether there is one in the schema, in a schema within it, or behind their references. Where a dynamic reference leads is not known before the value is.</summary>
    public bool AnyFrom(Schema schema)
    {
        if (!known.TryGetValue(schema.Json, out var any))
        {
            any = Search(schema.Json);
            known.Add(schema.Json, any);
        }

        return any;
    }

    /// <summary>The reference that an object is; null where it is none.</summary>
    public static string? Reference(JsonObject members) => members["$ref"] is JsonValue value && value.TryGetValue(out string? reference) ? reference : null;

    /// <summary>What was found to have none is not searched again.</summary>
    private bool Search(JsonNode schema)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<JsonNode>([schema]);
        while (open.TryPop(out var next))
        {
            foreach (var members in JsonObjects.In(next))
            {
                if (isSought(members) || members.ContainsKey("$dynamicRef"))
                {
                    return true;
                }

                if (Reference(members) is { } reference && !clean.Contains(reference) && seen.Add(reference) && ReferenceResolver.Target(scope, reference) is { } target)
                {
                    open.Push(target);
                }
            }
        }

        clean.UnionWith(seen);
        return false;
    }
}
