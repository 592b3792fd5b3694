using System.Globalization;
using System.Text.Json.Nodes;

namespace ApiImpact.Changes.Edits;

/// <summary>
/// What a receiver accepts of a value that is written as text, in a URL or a header: there the number 7 and the string "7" are the same. The
/// form is never narrower than the schema, so what it refuses is refused.
/// </summary>
internal static class TextForm
{
    private const string Integer = "^[+-]?[0-9]+$";
    private const string Decimal = "^[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?$";

    /// <summary>The form, and whether it accepts no more than the schema does of the same text.</summary>
    public static (JsonNode Schema, bool IsExact) Of(SchemaView view)
    {
        var whole = SingleSchema(view);
        var types = view.All("type").SelectMany(static stated => stated.Value is JsonArray several ? several.ToArray() : [stated.Value])
            .Select(static name => name is JsonValue value && value.TryGetValue(out string? text) ? text : "").ToHashSet(StringComparer.Ordinal);

        // An absent value and an empty one have no type to tell them apart.
        var branches = new JsonArray(whole, new JsonObject { ["type"] = "null" });
        var exact = true;
        if (view.Value("enum") is JsonArray values)
        {
            branches.Add((JsonNode)new JsonObject { ["enum"] = new JsonArray([.. values.Select(Other).OfType<JsonNode>()]) });
        }
        else if (types.Contains("array") && view.Child("items") is { } items)
        {
            var (inner, isExact) = Of(items);
            exact = isExact;
            branches.Add((JsonNode)Array(view, inner));
        }
        else
        {
            var limited = view.Conjuncts.Any(static site => site.Json is JsonObject members && members.Any(static member =>
                member.Key is "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf" or "pattern" or "maxLength" or "minLength" or "format" or "const" or "not"));
            if (types.Contains("boolean"))
            {
                branches.Add((JsonNode)new JsonObject { ["enum"] = new JsonArray("true", "false") });
            }

            if (types.Contains("integer") || types.Contains("number"))
            {
                branches.Add((JsonNode)new JsonObject { ["type"] = "string", ["pattern"] = types.Contains("number") ? Decimal : Integer });
                exact = !limited;
            }

            if (types.Contains("string"))
            {
                branches.Add((JsonNode)new JsonObject { ["type"] = new JsonArray("number", "boolean") });
                exact &= !limited;
            }
        }

        return (new JsonObject { ["anyOf"] = branches }, exact);
    }

    /// <summary>The schema of a view as one JSON tree of its own.</summary>
    public static JsonNode SingleSchema(SchemaView view) => view.Roots is [{ Json: { } only }]
        ? only.DeepClone()
        : new JsonObject { ["allOf"] = new JsonArray([.. view.Roots.Select(static site => site.Json?.DeepClone())]) };

    private static JsonObject Array(SchemaView view, JsonNode items)
    {
        var array = new JsonObject { ["type"] = "array", ["items"] = items };
        foreach (var keyword in (string[])["minItems", "maxItems", "uniqueItems"])
        {
            if (view.Value(keyword) is { } value)
            {
                array[keyword] = value.DeepClone();
            }
        }

        return array;
    }

    /// <summary>The same text as another type: the string of a number, the number of a string.</summary>
    private static JsonNode? Other(JsonNode? value) => value switch
    {
        JsonValue scalar when scalar.TryGetValue(out string? text) =>
            text is "true" or "false" ? JsonValue.Create(text == "true")
            : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : null,
        JsonValue scalar => JsonValue.Create(scalar.ToJsonString()),
        _ => null,
    };
}
