using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Writing;

/// <summary>
/// A schema of a spec, most often draft 4 as OpenStack's services write it, as the draft 2020-12 of OpenAPI 3.1. A keyword whose value no
/// draft knows is kept under <c>x-apiimpact-unreadable</c>: the document stays valid, and nothing is lost.
/// </summary>
internal static class FragmentSchema
{
    /// <summary>The member that marks a schema of which the spec leaves a part out.</summary>
    public const string Partial = "x-apiimpact-partial";

    private const string Unreadable = "x-apiimpact-unreadable";
    private const int DeepestLevel = 100;

    private static readonly string[] Types = ["array", "boolean", "integer", "null", "number", "object", "string"];

    /// <summary>The converted schema; its definitions become components.</summary>
    public static JsonNode Of(Schema schema, FragmentComponents components)
    {
        return Convert(schema.Notes.IsComplete ? schema.Json : Marked(schema), new Definitions(schema, components), 0);
    }

    /// <summary>The schema with a mark on each schema in it of which a part is left out.</summary>
    private static JsonNode Marked(Schema schema)
    {
        var copy = schema.Json.DeepClone();
        foreach (var pointer in schema.Notes.PartialAt)
        {
            var (node, owner, isMap) = (copy, copy, false);
            foreach (var token in JsonPointer.Tokens(pointer))
            {
                var isStore = !isMap && token is "properties" or "patternProperties" or "definitions" or "$defs" or "dependentSchemas";
                node = node switch
                {
                    JsonObject members => members[token],
                    JsonArray items when int.TryParse(token, out var index) && index >= 0 && index < items.Count => items[index],
                    _ => null,
                };
                owner = node is JsonObject && !isStore ? node : owner;
                isMap = isStore;
            }

            if (owner is JsonObject marked)
            {
                marked[Partial] = true;
            }
        }

        return copy;
    }

    private static JsonNode Convert(JsonNode? node, Definitions definitions, int level)
    {
        if (node is JsonValue value && value.GetValueKind() is JsonValueKind.True or JsonValueKind.False)
        {
            return node.DeepClone();
        }

        if (node is not JsonObject written || level > DeepestLevel)
        {
            return new JsonObject { [Unreadable] = node?.DeepClone() };
        }

        var result = new JsonObject();
        var unreadable = new JsonObject();
        foreach (var (keyword, content) in written)
        {
            Add(keyword, content, written, result, unreadable, definitions, level);
        }

        if (unreadable.Count > 0)
        {
            result[Unreadable] = unreadable;
        }

        return result;
    }

    private static void Add(
        string keyword, JsonNode? content, JsonObject written, JsonObject result, JsonObject unreadable, Definitions definitions, int level)
    {
        switch (keyword)
        {
            case "$schema" or "id" or "$id" or "definitions" or "$defs":
                // The fragment has one dialect; what is defined here and used is a component.
                break;
            case "exclusiveMinimum" or "exclusiveMaximum" when IsBoolean(content):
                // Draft 4: "If exclusiveMinimum is present and true, the instance is strictly greater than minimum."
                var bound = keyword == "exclusiveMinimum" ? "minimum" : "maximum";
                if (content!.GetValue<bool>() && IsNumber(written[bound]))
                {
                    result.Remove(bound);
                    result[keyword] = written[bound]!.DeepClone();
                }

                break;
            case "minimum" or "maximum" when written[keyword == "minimum" ? "exclusiveMinimum" : "exclusiveMaximum"] is { } exclusive && IsBoolean(exclusive) && exclusive.GetValue<bool>():
                break;
            case "properties" or "patternProperties" or "dependentSchemas" when content is JsonObject members:
                result[keyword] = new JsonObject(members.Select(member =>
                    KeyValuePair.Create(member.Key, (JsonNode?)Convert(member.Value, definitions, level + 1))));
                break;
            case "allOf" or "anyOf" or "oneOf" or "prefixItems" when content is JsonArray { Count: > 0 } branches:
                result[keyword] = Each(branches, definitions, level);
                break;
            case "items" when content is JsonArray tuple:
                result["prefixItems"] = Each(tuple, definitions, level);
                break;
            case "additionalProperties" or "items" or "not" or "if" or "then" or "else" or "contains" or "propertyNames" or "additionalItems" or "unevaluatedItems" or "unevaluatedProperties"
                when content is JsonObject || IsBoolean(content):
                result[keyword == "additionalItems" && written["items"] is JsonArray ? "items" : keyword] = Convert(content, definitions, level + 1);
                break;
            case "$ref" when content is JsonValue reference && reference.GetValueKind() == JsonValueKind.String:
                if (definitions.Component(reference.GetValue<string>(), level) is { } component)
                {
                    result[keyword] = component;
                }
                else
                {
                    unreadable[keyword] = content.DeepClone();
                }

                break;
            case var _ when HasShape(keyword, content):
                result[keyword] = content?.DeepClone();
                break;
            default:
                unreadable[keyword] = content?.DeepClone();
                break;
        }
    }

    private static JsonArray Each(JsonArray branches, Definitions definitions, int level) =>
        [.. branches.Select(branch => Convert(branch, definitions, level + 1))];

    /// <summary>Whether the value is one that the meta-schema of draft 2020-12 allows for the keyword.</summary>
    private static bool HasShape(string keyword, JsonNode? content) => keyword switch
    {
        "type" => content is JsonArray { Count: > 0 } types ? types.All(IsType) && types.Select(static type => type!.GetValue<string>()).Distinct(StringComparer.Ordinal).Count() == types.Count : IsType(content),
        "enum" => content is JsonArray,
        "required" => content is JsonArray names && names.All(static name => name?.GetValueKind() == JsonValueKind.String),
        "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" => IsNumber(content),
        "multipleOf" => IsNumber(content) && content!.GetValue<double>() > 0,
        "minLength" or "maxLength" or "minItems" or "maxItems" or "minProperties" or "maxProperties" or "minContains" or "maxContains" =>
            IsNumber(content) && content!.AsValue().TryGetValue<long>(out var count) && count >= 0,
        "uniqueItems" or "deprecated" or "readOnly" or "writeOnly" or "nullable" => IsBoolean(content),
        "pattern" or "format" or "title" or "description" or "$comment" or "$anchor" or "contentEncoding" or "contentMediaType" => content?.GetValueKind() == JsonValueKind.String,
        "dependentRequired" => content is JsonObject,
        "examples" => content is JsonArray,
        "const" or "default" or "example" => true,
        _ => keyword.StartsWith("x-", StringComparison.Ordinal),
    };

    private static bool IsType(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String && Types.Contains(node.GetValue<string>(), StringComparer.Ordinal);

    private static bool IsBoolean(JsonNode? node) => node?.GetValueKind() is JsonValueKind.True or JsonValueKind.False;

    private static bool IsNumber(JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number;

    /// <summary>The definitions of one schema, each made a component when the first reference to it is met.</summary>
    private sealed class Definitions(Schema schema, FragmentComponents components)
    {
        private readonly Dictionary<string, string> made = new(StringComparer.Ordinal);

        /// <summary>Where the component of a reference stands; null where the reference leads nowhere.</summary>
        public string? Component(string reference, int level)
        {
            if (made.TryGetValue(reference, out var known))
            {
                return known;
            }

            if (!reference.StartsWith('#') || level > DeepestLevel || Target(reference[1..]) is not { } target)
            {
                return null;
            }

            var name = components.Reserve(JsonPointer.Tokens(reference[1..]).LastOrDefault() ?? "schema");
            var place = $"#/components/schemas/{name}";
            made.Add(reference, place);
            components.Schemas[name] = Convert(target, this, level + 1);
            return place;
        }

        private JsonNode? Target(string pointer)
        {
            if (pointer.Length > 0 && pointer[0] != '/')
            {
                return null;
            }

            var node = schema.Scope.Root ?? schema.Json;
            foreach (var token in JsonPointer.Tokens(pointer))
            {
                node = node switch
                {
                    JsonObject members => members[token],
                    JsonArray items when int.TryParse(token, out var index) && index >= 0 && index < items.Count => items[index],
                    _ => null,
                };
                if (node is null)
                {
                    return null;
                }
            }

            return node;
        }
    }
}
