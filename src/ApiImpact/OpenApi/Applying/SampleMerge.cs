using System.Text.Json.Nodes;

namespace ApiImpact.OpenApi.Applying;

/// <summary>Adds the members that samples show to a schema; a sample says only that such a message exists, so nothing that the schema says is taken back.</summary>
internal sealed class SampleMerge(Draft draft, Components components, SchemaMerge schemas)
{
    private static readonly string[] Branches = ["allOf", "anyOf", "oneOf"];

    private const int Deepest = 64;

    /// <summary>The schema with the members that it does not name.</summary>
    public JsonNode Of(JsonObject old, JsonObject shown, int depth)
    {
        var result = (JsonObject)old.DeepClone();
        if (depth > Deepest)
        {
            return result;
        }

        if (shown["items"] is JsonObject item && old["items"] is JsonObject items)
        {
            result["items"] = Inside(items, item, depth);
        }

        // An object that names no members, or says what any member is, takes all.
        if (shown["properties"] is not JsonObject members || old["properties"] is not JsonObject properties || old.ContainsKey("patternProperties") || old["additionalProperties"] is JsonObject { Count: > 0 })
        {
            return result;
        }

        var named = (JsonObject)result["properties"]!;
        foreach (var (name, value) in members)
        {
            if (properties[name] is { } known)
            {
                if (draft.Version.Shows(known))
                {
                    named[name] = Inside(known, (JsonObject)value!, depth);
                }
            }
            else if (!IsNamed(old, name, 0))
            {
                var added = (JsonObject)components.Import(value)!;
                added[Writing.Fragment.Inferred] = true;
                named[name] = draft.Version.From(added);
            }
        }

        return result;
    }

    private JsonNode Inside(JsonNode old, JsonObject shown, int depth)
    {
        var marked = (JsonObject)shown.DeepClone();
        marked[Writing.Fragment.Inferred] = true;
        return Draft.ReferenceOf(old) is { } reference ? schemas.OfReference((JsonObject)old, reference, marked, depth + 1)
            : old is JsonObject members ? Of(members, marked, depth + 1)
            : old.DeepClone();
    }

    /// <summary>Whether an alternative or a conjunct names the member.</summary>
    private bool IsNamed(JsonObject schema, string name, int depth) => depth < Deepest
        && ((schema["properties"] is JsonObject properties && properties.ContainsKey(name))
            || Branches.Any(keyword => schema[keyword] is JsonArray branches && branches.Select(draft.Followed).OfType<JsonObject>().Any(branch => IsNamed(branch, name, depth + 1))));
}
