using System.Text.Json.Nodes;
using ApiImpact.Schemas.Reading;

namespace ApiImpact.Changes.Edits;

/// <summary>Tells whether two schemas say the same: the same JSON, and references that lead to the same.</summary>
internal sealed class SchemaIdentity
{
    // By reference as written; documents that open each other's files share no reference text with different targets.
    private readonly Dictionary<(Model.SchemaScope Before, Model.SchemaScope After, string Reference), bool> known = [];

    /// <summary>Whether both say the same, references followed.</summary>
    public bool Same(SchemaSite before, SchemaSite after) =>
        (before.Dialect == after.Dialect || SharedVocabulary.Suffices(before.Json))
        && JsonNode.DeepEquals(before.Json, after.Json)
        && References(before.Json).All(reference => SameTarget(before, after, reference));

    /// <summary>Whether the two views consist of the same schemas.</summary>
    public bool Same(SchemaView before, SchemaView after) =>
        before.Roots.Length == after.Roots.Length && before.Roots.Zip(after.Roots).All(pair => Same(pair.First, pair.Second));

    /// <summary>The references in a schema, those of the schemas in it included.</summary>
    public static IEnumerable<string> References(JsonNode? json) =>
        from members in json is null ? [] : JsonObjects.In(json)
        let reference = members["$ref"] is JsonValue text && text.TryGetValue(out string? written) ? written : null
        where reference is not null
        select reference;

    /// <summary>
    /// Everything that can be reached from the reference is visited; what reaches a difference differs. All that was visited is then known,
    /// so each reference of a document is visited once.
    /// </summary>
    private bool SameTarget(SchemaSite before, SchemaSite after, string reference)
    {
        var start = (before.Scope, after.Scope, reference);
        if (known.TryGetValue(start, out var answer))
        {
            return answer;
        }

        var usedBy = new Dictionary<(Model.SchemaScope, Model.SchemaScope, string), List<(Model.SchemaScope, Model.SchemaScope, string)>>();
        var differing = new Queue<(Model.SchemaScope, Model.SchemaScope, string)>();
        var open = new Queue<(SchemaSite Before, SchemaSite After, string Reference)>();
        usedBy[start] = [];
        open.Enqueue((before, after, reference));
        while (open.TryDequeue(out var next))
        {
            var key = (next.Before.Scope, next.After.Scope, next.Reference);
            var old = ReferenceResolver.Resolve(next.Before, next.Reference);
            var current = ReferenceResolver.Resolve(next.After, next.Reference);
            if (old is null || current is null || !JsonNode.DeepEquals(old.Json, current.Json))
            {
                if (old is not null || current is not null)
                {
                    differing.Enqueue(key);
                }

                continue;
            }

            foreach (var inner in References(old.Json))
            {
                var innerKey = (old.Scope, current.Scope, inner);
                if (known.TryGetValue(innerKey, out var same))
                {
                    if (!same)
                    {
                        differing.Enqueue(key);
                    }
                }
                else if (usedBy.TryGetValue(innerKey, out var users))
                {
                    users.Add(key);
                }
                else
                {
                    usedBy[innerKey] = [key];
                    open.Enqueue((old, current, inner));
                }
            }
        }

        var differ = new HashSet<(Model.SchemaScope, Model.SchemaScope, string)>();
        while (differing.TryDequeue(out var key))
        {
            if (differ.Add(key))
            {
                foreach (var user in usedBy[key])
                {
                    differing.Enqueue(user);
                }
            }
        }

        foreach (var key in usedBy.Keys)
        {
            known[key] = !differ.Contains(key);
        }

        return known[start];
    }
}
