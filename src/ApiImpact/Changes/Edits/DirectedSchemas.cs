using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Changes.Edits;

/// <summary>
/// A schema as it holds for requests, or for responses. OpenAPI: a <c>readOnly</c> property "SHOULD NOT be sent as part of the request. If the
/// property has readOnly being set to true and is in the required list, the required will take effect on the response only"; <c>writeOnly</c> mirrors it.
/// Idioms that say more than their letter are written out.
/// </summary>
internal sealed class DirectedSchemas
{
    // Requests and responses are judged beside each other, and of a document both ask the same.
    private static readonly ConditionalWeakTable<SchemaScope, Lazy<bool>> Tagged = [];

    private readonly ConditionalWeakTable<SchemaScope, Side?[]> known = [];

    /// <summary>What a sender sends and what a receiver reads, in a request or a response.</summary>
    public (Schema Producer, Schema Consumer) Of(Schema producer, Schema consumer, bool isRequest)
    {
        // A discriminator that only one of the documents has tells nothing of the messages that the other describes.
        var isTagged = HasTags(producer.Scope) && HasTags(consumer.Scope);
        return (Of(producer, isRequest, isSender: true, isTagged), Of(consumer, isRequest, isSender: false, isTagged));
    }

    private static bool HasTags(SchemaScope scope) =>
        Tagged.GetValue(scope, static scope => new Lazy<bool>(() => scope.Root is { } root && scope.MayHold("discriminator") && JsonObjects.In(root).Any(TaggedAlternatives.Exist))).Value;

    private Schema Of(Schema schema, bool isRequest, bool isSender, bool isTagged)
    {
        var sides = known.GetValue(schema.Scope, static _ => new Side?[8]);
        var index = (isRequest ? 4 : 0) + (isSender ? 2 : 0) + (isTagged ? 1 : 0);
        var side = sides[index] ??= new Side(schema.Scope, isRequest ? "readOnly" : "writeOnly", isSender, isTagged);
        if (side.For(schema) is not { } scope)
        {
            return schema;
        }

        return ReferenceEquals(JsonPointer.Resolve(schema.Scope.Root, schema.Pointer), schema.Json) && JsonPointer.Resolve(scope.Root, schema.Pointer) is { } json
            ? schema with { Json = json, Scope = scope }
            : schema with { Json = side.Alone(schema.Json, scope), Scope = scope };
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

    /// <summary>A document as one side of one kind of message reads it.</summary>
    private sealed class Side(SchemaScope scope, string mark, bool isSender, bool isTagged)
    {
        private readonly Lazy<bool> hasLoops = new(() => scope.Root is not null && PolymorphicLoops.Exist(scope.Root));
        private readonly ReachedSchemas reached = Reached(scope, new MarkedMembers(scope, mark), isTagged);
        private SchemaScope? rewritten;

        /// <summary>The document rewritten, which is done for the first schema that reads differently; null for a schema that reads as it is written.</summary>
        public SchemaScope? For(Schema schema) =>
            scope.Root is not null && (hasLoops.Value || reached.AnyFrom(schema)) ? rewritten ??= Rewrite(scope.Root) : null;

        /// <summary>A schema that was put together for a comparison and stands at no place of the document, rewritten like it.</summary>
        public JsonNode Alone(JsonNode schema, SchemaScope document)
        {
            var copy = schema.DeepClone();
            Write(copy, document);
            return copy;
        }

        private static ReachedSchemas Reached(SchemaScope scope, MarkedMembers marked, bool isTagged) => new(scope, schema =>
            (isTagged && TaggedAlternatives.Exist(schema)) || (marked.MayExist && schema["properties"] is JsonObject properties && marked.Of(properties).Count > 0));

        private SchemaScope Rewrite(JsonNode written)
        {
            var root = JsonObjects.Copy(written)!;
            PolymorphicLoops.Unroll(root);
            var result = new SchemaScope(root, scope.Positions, scope.Open, scope.MayHold);
            Write(root, result);
            return result;
        }

        private void Write(JsonNode json, SchemaScope document)
        {
            var members = new MarkedMembers(document, mark);
            foreach (var schema in JsonObjects.In(json).ToList())
            {
                if (isTagged)
                {
                    TaggedAlternatives.Write(schema, document.Root!, isSender);
                }

                if (schema["properties"] is JsonObject properties && members.Of(properties) is { Count: > 0 } hidden)
                {
                    Hide(schema, properties, hidden, isSender);
                }
            }
        }
    }
}
