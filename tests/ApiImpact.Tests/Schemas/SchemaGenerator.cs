using System.Text.Json.Nodes;
using CsCheck;
using static ApiImpact.Tests.Schemas.ValueGenerator;

namespace ApiImpact.Tests.Schemas;

/// <summary>Random schemas, small enough to meet each other often.</summary>
internal static class SchemaGenerator
{
    private static readonly string[] Patterns = ["^[a-z]+$", "^[a-b]*$", "a", "^x-", "^.{2,3}$", "^(?!a)[a-z]+$", "b$", "^$", "[0-9]"];

    private static readonly string[] Formats = ["date", "time", "date-time", "duration", "ipv4", "ipv6", "hostname", "email", "uri", "uuid", "json-pointer", "relative-json-pointer", "regex", "int32", "int64", "unheard-of"];

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
        (4, Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Pick(Patterns), Gen.Int[0, 3]).Select((least, more, pattern, which) => (JsonNode)Texts(least, more, pattern, which))),
        (2, Gen.Select(Pick(Formats), Type, Gen.Bool, Gen.Int[0, 2], Pick(Patterns)).Select((format, type, isTyped, extra, pattern) => (JsonNode)Formatted(format, isTyped ? type : null, extra, pattern))));

    private static Gen<JsonNode> ObjectSchema(Gen<JsonNode> inner) => Gen.Select(
        Gen.Select(Pick(Names), inner).Array[0, 3], Pick(Names).Array[0, 2], Gen.Int[0, 11], inner, Pick(Patterns), Gen.Int[0, 3])
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
                9 => ("dependentSchemas", new JsonObject { [count == 0 ? "b" : "a"] = other }),
                10 => ("unevaluatedProperties", false),
                11 => ("unevaluatedProperties", other),
                _ => ((string, JsonNode)?)null,
            };
            if (more is { } keyword)
            {
                schema[keyword.Keyword] = keyword.Value.DeepClone();
                if (keyword.Keyword == "unevaluatedProperties" && count > 0)
                {
                    schema[count == 1 ? "allOf" : count == 2 ? "anyOf" : "oneOf"] = new JsonArray(other.DeepClone(), new JsonObject { ["properties"] = new JsonObject { ["b"] = true } });
                }
            }

            return (JsonNode)schema;
        });

    private static Gen<JsonNode> ArraySchema(Gen<JsonNode> inner) => Gen.Select(inner, inner, Gen.Int[0, 10], Gen.Int[0, 3], Gen.Int[0, 2]).Select((one, other, which, least, more) =>
    {
        var schema = new JsonObject { ["type"] = "array" };
        if (which is not (5 or 6 or 8 or 9 or 10))
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
            case 8:
                schema["prefixItems"] = new JsonArray(other.DeepClone());
                schema["unevaluatedItems"] = more == 0 ? false : one.DeepClone();
                break;
            case 9:
                schema["contains"] = one.DeepClone();
                schema["unevaluatedItems"] = more == 0 ? false : other.DeepClone();
                break;
            case 10:
                schema[more == 0 ? "anyOf" : more == 1 ? "oneOf" : "allOf"] = new JsonArray(new JsonObject { ["prefixItems"] = new JsonArray(one.DeepClone()) }, other.DeepClone());
                schema["unevaluatedItems"] = false;
                break;
        }

        return (JsonNode)schema;
    });

    private static Gen<JsonNode> Combined(Gen<JsonNode> inner) => Gen.Select(inner, inner, inner, inner, Gen.Int[0, 12]).Select((one, two, three, four, which) =>
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
            7 => new JsonObject { ["if"] = one.DeepClone(), ["then"] = two.DeepClone(), ["anyOf"] = new JsonArray(three.DeepClone(), four.DeepClone()) },
            8 => new JsonObject { ["if"] = one.DeepClone(), ["else"] = two.DeepClone(), ["not"] = three.DeepClone() },
            9 => new JsonObject { ["if"] = one.DeepClone(), ["then"] = two.DeepClone(), ["else"] = three.DeepClone(), ["unevaluatedProperties"] = false },
            10 => new JsonObject { ["oneOf"] = Both(), ["if"] = three.DeepClone(), ["then"] = four.DeepClone(), ["unevaluatedItems"] = false },
            11 => new JsonObject { ["$ref"] = "#/$defs/node", ["unevaluatedProperties"] = one.DeepClone() },
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

    private static JsonObject Formatted(string format, string? type, int extra, string pattern)
    {
        var schema = new JsonObject { ["format"] = format };
        if (type is not null)
        {
            schema["type"] = type;
        }

        if (extra == 1)
        {
            schema["maxLength"] = 10;
        }
        else if (extra == 2)
        {
            schema["pattern"] = pattern;
        }

        return schema;
    }
}
