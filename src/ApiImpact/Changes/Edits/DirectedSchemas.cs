using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Schemas.Reading;
using ApiImpact.Text;

namespace ApiImpact.Changes.Edits;

/// <summary>
/// A schema as it holds for requests, or for responses. OpenAPI: a <c>readOnly</c> property "SHOULD NOT be sent as part of the request. If the
/// property has readOnly being set to true and is in the required list, the required will take effect on the response only"; <c>writeOnly</c> mirrors it.
/// </summary>
internal sealed class DirectedSchemas
{
    private readonly ConditionalWeakTable<SchemaScope, SchemaScope?[]> known = [];

    /// <summary>The schema as the sender or the receiver of a message reads it.</summary>
    public Schema Of(Schema schema, bool isRequest, bool isSender)
    {
        var scopes = known.GetValue(schema.Scope, static _ => new SchemaScope?[4]);
        var index = (isRequest ? 2 : 0) + (isSender ? 1 : 0);
        scopes[index] ??= Rewrite(schema.Scope, isRequest ? "readOnly" : "writeOnly", isSender);
        var scope = scopes[index]!;
        if (ReferenceEquals(scope, schema.Scope))
        {
            return schema;
        }

        // A schema that was put together for a comparison stands at no place of the document; its references do.
        return ReferenceEquals(At(schema.Scope.Root, schema.Pointer), schema.Json) && At(scope.Root, schema.Pointer) is { } json
            ? schema with { Json = json, Scope = scope }
            : schema with { Scope = scope };
    }

    private static JsonNode? At(JsonNode? root, string pointer) => JsonPointer.Tokens(pointer).Aggregate(root, static (node, token) => node switch
    {
        JsonObject members => members[token],
        JsonArray items when int.TryParse(token, out var index) && index >= 0 && index < items.Count => items[index],
        _ => null,
    });

    private static SchemaScope Rewrite(SchemaScope scope, string mark, bool isSender)
    {
        if (scope.Root is null || (!(scope.MayHold(mark) && Marked(scope.Root, mark)) && !PolymorphicLoops.Exist(scope.Root)))
        {
            return scope;
        }

        var root = scope.Root.DeepClone();
        PolymorphicLoops.Unroll(root);
        var rewritten = new SchemaScope(root, scope.Positions, scope.Open, scope.MayHold);
        foreach (var members in Objects(root))
        {
            if (members["properties"] is JsonObject properties)
            {
                var hidden = properties.Where(property => IsMarked(rewritten, property.Value, mark)).Select(static property => property.Key).ToHashSet(StringComparer.Ordinal);
                if (hidden.Count > 0)
                {
                    Hide(members, properties, hidden, isSender);
                }
            }
        }

        return rewritten;
    }

    private static void Hide(JsonObject members, JsonObject properties, HashSet<string> hidden, bool isSender)
    {
        if (members["required"] is JsonArray required)
        {
            members["required"] = new JsonArray([.. required.Where(name => !(name is JsonValue value && value.TryGetValue(out string? text) && hidden.Contains(text))).Select(static name => name?.DeepClone())]);
        }

        foreach (var name in isSender ? hidden : [])
        {
            properties[name] = new JsonObject { ["not"] = new JsonObject() };
        }
    }

    private static bool IsMarked(SchemaScope scope, JsonNode? schema, string mark)
    {
        if (schema is JsonObject members && members["$ref"] is JsonValue value && value.TryGetValue(out string? reference) && reference.StartsWith("#/", StringComparison.Ordinal))
        {
            schema = ReferenceResolver.Resolve(new SchemaSite(scope.Root, scope, "", "", SchemaDialect.Draft202012), reference)?.Json;
        }

        return schema is JsonObject target && target[mark] is JsonValue flag && flag.TryGetValue(out bool marked) && marked;
    }

    private static bool Marked(JsonNode root, string mark) =>
        Objects(root).Any(members => members[mark] is JsonValue flag && flag.TryGetValue(out bool marked) && marked);

    private static IEnumerable<JsonObject> Objects(JsonNode root)
    {
        var open = new Stack<JsonNode>([root]);
        while (open.TryPop(out var node))
        {
            if (node is JsonObject members)
            {
                yield return members;
            }

            foreach (var inner in node is JsonObject branch ? branch.Select(static member => member.Value) : (JsonArray)node)
            {
                if (inner is JsonObject or JsonArray)
                {
                    open.Push(inner);
                }
            }
        }
    }
}
