using System.Text.Json.Nodes;
using CsCheck;

namespace ApiImpact.Tests.Schemas;

/// <summary>Random values: any, and such as come near to what a schema accepts.</summary>
internal static class ValueGenerator
{
    /// <summary>Names of members.</summary>
    public static readonly string[] Names = ["a", "b", "name", "x-y"];

    private const int DeepestReference = 6;

    private static readonly string[] Strings =
    [
        "", "a", "b", "ab", "abc", "name", "x-y", "A", "1", "zz-new", "aaaa", "é", "😀", "2026-11-28", "2026-02-29", "12:30:00Z", "2026-11-28T12:30:00Z", "P1D", "192.0.2.1", "::1",
        "example.org", "a@example.org", "http://example.org/a", "/a/0", "0/a", "00000000-0000-0000-0000-000000000000", "256.0.0.1",
    ];

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

    /// <summary>An object; of members with one name the last one.</summary>
    public static JsonObject ObjectOf(IEnumerable<(string Name, JsonNode? Value)> members)
    {
        var result = new JsonObject();
        foreach (var (name, value) in members)
        {
            result[name] = Copy(value);
        }

        return result;
    }

    /// <summary>A tree of its own.</summary>
    public static JsonNode? Copy(JsonNode? node) => node?.DeepClone();

    /// <summary>A value that is shaped by a schema, whose random choices <paramref name="choices"/> makes: one that it accepts, or nearly so.</summary>
    public static JsonNode? Near(JsonNode schema, Random choices) => Near(schema, schema, choices, 0);

    private static JsonNode? Near(JsonNode? schema, JsonNode root, Random choices, int depth)
    {
        if (schema is not JsonObject keywords || depth > DeepestReference || choices.Next(12) == 0)
        {
            return Any(choices);
        }

        var sources = new List<Func<JsonNode?>>();
        foreach (var (keyword, value) in keywords)
        {
            sources.AddRange(Sources(keyword, value, keywords, root, choices, depth));
        }

        return sources.Count == 0 ? Any(choices) : sources[choices.Next(sources.Count)]();
    }

    private static IEnumerable<Func<JsonNode?>> Sources(string keyword, JsonNode? value, JsonObject schema, JsonNode root, Random choices, int depth)
    {
        switch (keyword)
        {
            case "enum" or "examples" when value is JsonArray values:
                return [() => Copy(values[choices.Next(values.Count)])];
            case "const":
                return [() => Copy(value)];
            case "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf" when value is JsonValue number && number.TryGetValue<decimal>(out var bound):
                return [() => bound + (choices.Next(-2, 3) / 2m)];
            case "minLength" or "maxLength":
                return [() => new string('a', Math.Max(0, value!.GetValue<int>() + choices.Next(-1, 2)))];
            case "anyOf" or "oneOf" or "allOf" when value is JsonArray branches:
                return [() => Near(branches[choices.Next(branches.Count)], root, choices, depth + 1), () => Merged(branches, root, choices, depth + 1)];
            case "not" or "if" or "then" or "else":
                return [() => Near(value, root, choices, depth + 1)];
            case "$ref" when root["$defs"] is { } definitions && definitions["node"] is { } target:
                return [() => Near(target, root, choices, depth + 1)];
            case "properties" or "required" or "additionalProperties" or "patternProperties" or "dependentSchemas" or "dependentRequired" or "unevaluatedProperties" or "minProperties" or "propertyNames":
                return [() => ObjectNear(schema, root, choices, depth)];
            case "items" or "prefixItems" or "contains" or "minItems" or "maxItems" or "uniqueItems" or "unevaluatedItems":
                return [() => ArrayNear(schema, root, choices, depth)];
            case "type":
                return value is JsonValue ? [() => OfType(value.ToString(), choices)] : [];
            default:
                return [];
        }
    }

    /// <summary>The members of values of all branches, in one object.</summary>
    private static JsonNode? Merged(JsonArray branches, JsonNode root, Random choices, int depth)
    {
        var values = branches.Select(branch => Near(branch, root, choices, depth)).ToList();
        return values.TrueForAll(static value => value is JsonObject) ? ObjectOf(values.SelectMany(static value => value!.AsObject().Select(static member => (member.Key, member.Value)))) : values[0];
    }

    private static JsonObject ObjectNear(JsonObject schema, JsonNode root, Random choices, int depth)
    {
        var members = new List<(string, JsonNode?)>();
        foreach (var name in Names.Append("xtra"))
        {
            var isRequired = schema["required"] is JsonArray required && required.Any(item => item!.ToString() == name);
            if (choices.Next(isRequired ? 8 : 2) > 0)
            {
                continue;
            }

            if (!isRequired && choices.Next(3) == 0)
            {
                continue;
            }

            members.Add((name, MemberNear(name)));
        }

        foreach (var name in (schema["required"] as JsonArray ?? []).Select(static item => item!.ToString()).Where(_ => choices.Next(8) > 0))
        {
            members.Add((name, MemberNear(name)));
        }

        var result = ObjectOf(members);
        var more = (schema["dependentSchemas"] as JsonObject ?? []).Where(pair => result.ContainsKey(pair.Key)).Select(static pair => pair.Value).FirstOrDefault();
        return more is not null && Near(more, root, choices, depth + 1) is JsonObject other
            ? ObjectOf(result.Concat(other).Select(static member => (member.Key, member.Value)))
            : result;

        JsonNode? MemberNear(string name) => Near(schema["properties"]?[name] ?? schema["additionalProperties"] ?? schema["unevaluatedProperties"] ?? (schema["patternProperties"] as JsonObject)?.FirstOrDefault().Value, root, choices, depth + 1);
    }

    private static JsonArray ArrayNear(JsonObject schema, JsonNode root, Random choices, int depth)
    {
        var prefix = schema["prefixItems"] as JsonArray ?? [];
        var items = Enumerable.Range(0, choices.Next(5)).Select(index => Near(
            schema["contains"] is { } contains && choices.Next(3) > 0 ? contains : index < prefix.Count ? prefix[index] : schema["items"] ?? schema["unevaluatedItems"], root, choices, depth + 1)).ToList();
        if (items.Count > 1 && choices.Next(3) == 0)
        {
            items[0] = Copy(items[1]);
        }

        return [.. items];
    }

    private static JsonNode? OfType(string type, Random choices) => type switch
    {
        "null" => null,
        "boolean" => choices.Next(2) == 0,
        "integer" => choices.Next(-5, 9),
        "number" => choices.Next(-9, 17) / 2m,
        "string" => Strings[choices.Next(Strings.Length)],
        "array" => new JsonArray([.. Enumerable.Range(0, choices.Next(4)).Select(_ => Any(choices))]),
        _ => ObjectOf(Names.Where(_ => choices.Next(2) == 0).Select(name => (name, Any(choices)))),
    };

    private static JsonNode? Any(Random choices) => choices.Next(9) switch
    {
        0 => new JsonObject(),
        1 => new JsonArray(),
        2 => new JsonArray(Any(choices), Any(choices)),
        3 => ObjectOf([(Names[choices.Next(Names.Length)], Any(choices))]),
        var kind => OfType(((string[])["null", "boolean", "integer", "number", "string"])[kind - 4], choices),
    };
}
