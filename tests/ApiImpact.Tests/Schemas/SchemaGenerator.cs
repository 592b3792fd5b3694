using System.Text.Json.Nodes;
using CsCheck;

namespace ApiImpact.Tests.Schemas;

/// <summary>Random schemas and values, small enough to meet each other often.</summary>
internal static class SchemaGenerator
{
    private static readonly string[] Names = ["a", "b", "name", "x-y"];

    private static readonly string[] Patterns = ["^[a-z]+$", "^[a-b]*$", "a", "^x-", "^.{2,3}$", "^(?!a)[a-z]+$", "b$", "^$", "[0-9]"];

    private static readonly string[] Strings = ["", "a", "b", "ab", "abc", "name", "x-y", "A", "1", "zz-new", "aaaa"];

    private static readonly Gen<JsonNode?> Scalar = Gen.OneOf(
        Gen.Const(() => (JsonNode?)null),
        Gen.Bool.Select(value => (JsonNode?)JsonValue.Create(value)),
        Gen.Int[-4, 8].Select(value => (JsonNode?)JsonValue.Create(value)),
        Gen.Int[-9, 9].Select(value => (JsonNode?)JsonValue.Create(value / 2m)),
        Pick(Strings).Select(value => (JsonNode?)JsonValue.Create(value)));

    /// <summary>One of some values.</summary>
    public static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    /// <summary>Values.</summary>
    public static Gen<JsonNode?> Value(int depth) => depth == 0 ? Scalar : Gen.Frequency(
        (3, Scalar),
        (2, Value(depth - 1).Array[0, 4].Select(items => (JsonNode?)new JsonArray([.. items.Select(Copy)]))),
        (3, Gen.Select(Pick(Names), Value(depth - 1)).Array[0, 4].Select(members => (JsonNode?)ObjectOf(members))));

    /// <summary>Schemas.</summary>
    public static Gen<JsonNode> Schema(int depth)
    {
        if (depth == 0)
        {
            return Leaf;
        }

        var inner = Schema(depth - 1);
        return Gen.Frequency((4, Leaf), (4, ObjectSchema(inner)), (3, ArraySchema(inner)), (4, Combined(inner)));
    }

    private static readonly Gen<string> Type = Pick("null", "boolean", "integer", "number", "string", "array", "object");

    private static readonly Gen<JsonNode> Leaf = Gen.Frequency(
        (1, Gen.Bool.Select(value => (JsonNode)JsonValue.Create(value))),
        (4, Type.Select(type => (JsonNode)new JsonObject { ["type"] = type })),
        (2, Type.Array[1, 3].Select(types => (JsonNode)new JsonObject { ["type"] = new JsonArray([.. types.Distinct(StringComparer.Ordinal).Select(type => (JsonNode)type)]) })),
        (3, Value(1).Array[1, 4].Select(values => (JsonNode)new JsonObject { ["enum"] = new JsonArray([.. values.Select(Copy)]) })),
        (1, Value(1).Select(value => (JsonNode)new JsonObject { ["const"] = Copy(value) })),
        (4, Gen.Select(Gen.Int[-4, 4], Gen.Int[0, 6], Gen.Bool, Gen.Bool, Pick("integer", "number", "")).Select((low, size, hasLow, isStrict, type) => (JsonNode)Numbers(low, size, hasLow, isStrict, type))),
        (1, Pick(2m, 3m, 0.5m, 4m, 1m).Select(unit => (JsonNode)new JsonObject { ["multipleOf"] = unit })),
        (4, Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Pick(Patterns), Gen.Int[0, 3]).Select((least, more, pattern, which) => (JsonNode)Texts(least, more, pattern, which))));

    private static Gen<JsonNode> ObjectSchema(Gen<JsonNode> inner) => Gen.Select(
        Gen.Select(Pick(Names), inner).Array[0, 3], Pick(Names).Array[0, 2], Gen.Int[0, 8], inner, Pick(Patterns), Gen.Int[0, 3])
        .Select((properties, required, extra, other, pattern, count) =>
        {
            var schema = new JsonObject();
            if (extra != 0)
            {
                schema["type"] = "object";
            }

            if (properties.Length > 0)
            {
                schema["properties"] = ObjectOf(properties.Select(pair => (pair.Item1, (JsonNode?)pair.Item2)));
            }

            if (required.Length > 0)
            {
                schema["required"] = new JsonArray([.. required.Distinct(StringComparer.Ordinal).Select(name => (JsonNode)name)]);
            }

            (string Keyword, JsonNode Value)? more = extra switch
            {
                2 => ("additionalProperties", false),
                3 => ("additionalProperties", other),
                4 => ("minProperties", count),
                5 => ("maxProperties", count),
                6 => ("patternProperties", new JsonObject { [pattern] = other.DeepClone() }),
                7 => ("propertyNames", new JsonObject { ["pattern"] = pattern }),
                8 => ("dependentRequired", new JsonObject { ["a"] = new JsonArray("b") }),
                _ => ((string, JsonNode)?)null,
            };
            if (more is { } keyword)
            {
                schema[keyword.Keyword] = keyword.Value.DeepClone();
            }

            return (JsonNode)schema;
        });

    private static Gen<JsonNode> ArraySchema(Gen<JsonNode> inner) => Gen.Select(inner, inner, Gen.Int[0, 7], Gen.Int[0, 3], Gen.Int[0, 2]).Select((one, other, which, least, more) =>
    {
        var schema = new JsonObject { ["type"] = "array" };
        if (which is not (5 or 6))
        {
            schema["items"] = one.DeepClone();
        }

        switch (which)
        {
            case 1:
                schema["minItems"] = least;
                break;
            case 2:
                schema["maxItems"] = least;
                break;
            case 3:
                schema["uniqueItems"] = true;
                schema["minItems"] = least;
                break;
            case 4:
                schema["prefixItems"] = new JsonArray(other.DeepClone());
                break;
            case 5:
                schema["contains"] = one.DeepClone();
                schema["maxItems"] = least + 1;
                break;
            case 6:
                schema["contains"] = one.DeepClone();
                schema["minContains"] = least;
                schema["maxContains"] = least + more;
                break;
        }

        return (JsonNode)schema;
    });

    private static Gen<JsonNode> Combined(Gen<JsonNode> inner) => Gen.Select(inner, inner, inner, Gen.Int[0, 7]).Select((one, two, three, which) =>
    {
        JsonArray Both() => [one.DeepClone(), two.DeepClone()];
        return (JsonNode)(which switch
        {
            0 => new JsonObject { ["not"] = one.DeepClone() },
            1 => new JsonObject { ["allOf"] = Both() },
            2 => new JsonObject { ["oneOf"] = Both() },
            3 => new JsonObject { ["oneOf"] = new JsonArray(one.DeepClone(), two.DeepClone(), three.DeepClone()) },
            4 => new JsonObject { ["if"] = one.DeepClone(), ["then"] = two.DeepClone(), ["else"] = three.DeepClone() },
            5 => new JsonObject { ["$ref"] = "#/$defs/node", ["anyOf"] = Both() },
            6 => new JsonObject { ["anyOf"] = Both(), ["unevaluatedProperties"] = false },
            _ => new JsonObject { ["anyOf"] = Both() },
        });
    });

    private static JsonObject Numbers(int low, int size, bool hasLow, bool isStrict, string type)
    {
        var schema = new JsonObject();
        if (type.Length > 0)
        {
            schema["type"] = type;
        }

        if (hasLow)
        {
            schema[isStrict ? "exclusiveMinimum" : "minimum"] = low;
        }

        if (size < 5)
        {
            schema[isStrict ? "exclusiveMaximum" : "maximum"] = low + size;
        }

        return schema;
    }

    private static JsonObject Texts(int least, int more, string pattern, int which)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (which is 0 or 2)
        {
            schema["minLength"] = least;
            schema["maxLength"] = least + more;
        }

        if (which is 1 or 2)
        {
            schema["pattern"] = pattern;
        }

        return schema;
    }

    private static JsonObject ObjectOf(IEnumerable<(string Name, JsonNode? Value)> members)
    {
        var result = new JsonObject();
        foreach (var (name, value) in members)
        {
            result[name] = Copy(value);
        }

        return result;
    }

    private static JsonNode? Copy(JsonNode? node) => node?.DeepClone();
}
