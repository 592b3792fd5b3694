using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Changes.Edits;

/// <summary>
/// A schema as it holds for requests, or for responses. OpenAPI: a <c>readOnly</c> property "SHOULD NOT be sent as part of the request. If the
/// property has readOnly being set to true and is in the required list, the required will take effect on the response only"; <c>writeOnly</c> mirrors it.
/// </summary>
internal sealed class DirectedSchemas
{
    private readonly ConditionalWeakTable<SchemaScope, Side[]> known = [];

    /// <summary>The schema as the sender or the receiver of a message reads it.</summary>
    public Schema Of(Schema schema, bool isRequest, bool isSender)
    {
        var side = known.GetValue(schema.Scope, static scope => [new(scope, "writeOnly", false), new(scope, "writeOnly", true), new(scope, "readOnly", false), new(scope, "readOnly", true)])
            [(isRequest ? 2 : 0) + (isSender ? 1 : 0)];
        if (side.For(schema) is not { } scope)
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

    /// <summary>A document as one side of one kind of message reads it.</summary>
    private sealed class Side(SchemaScope scope, string mark, bool isSender)
    {
        private readonly MarkedMembers marked = new(scope, mark);
        private readonly Lazy<bool> hasLoops = new(() => scope.Root is not null && PolymorphicLoops.Exist(scope.Root));
        private SchemaScope? rewritten;

        /// <summary>The document rewritten, which is done for the first schema that reads differently; null for a schema that reads as it is written.</summary>
        public SchemaScope? For(Schema schema) =>
            scope.Root is not null && (rewritten is not null || hasLoops.Value || marked.AreIn(schema)) ? rewritten ??= Rewrite(scope.Root) : null;

        private SchemaScope Rewrite(JsonNode written)
        {
            var root = written.DeepClone();
            PolymorphicLoops.Unroll(root);
            var result = new SchemaScope(root, scope.Positions, scope.Open, scope.MayHold);
            var members = new MarkedMembers(result, mark);
            foreach (var schema in JsonObjects.In(root))
            {
                if (schema["properties"] is JsonObject properties && members.Of(properties) is { Count: > 0 } hidden)
                {
                    Hide(schema, properties, hidden, isSender);
                }
            }

            return result;
        }
    }
}
