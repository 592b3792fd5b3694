using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ApiImpact.Changes.Edits;

/// <summary>Makes one edit alone: the old schema with that edit and no other.</summary>
internal static class EditReplay
{
    /// <summary>The schema as one <c>allOf</c> of what it consists of.</summary>
    public static SchemaView Flat(SchemaView view) => View(view, Copies(view));

    /// <summary>The schema with the edit; null where the edit brings references with it, which mean something else in the old document.</summary>
    public static SchemaView? Apply(SchemaView before, SchemaEdit edit)
    {
        if (edit.AfterAt is { } at && at.Site.Json is JsonObject members && SchemaIdentity.References(members[edit.Keyword]).Any())
        {
            return null;
        }

        if (edit.Keyword.Length == 0)
        {
            return null;
        }

        var copies = Copies(before);
        var target = copies.FirstOrDefault(copy => copy.ContainsKey(edit.Keyword)) ?? copies.FirstOrDefault(static copy => copy.ContainsKey("properties")) ?? copies.FirstOrDefault();
        if (target is null)
        {
            return null;
        }

        switch (edit.Keyword)
        {
            case "required":
                Toggle(copies, target, edit.Before, edit.After);
                break;
            case "properties" when edit.Item is { } name:
                Member(copies, target, name, edit);
                break;
            case "enum" when edit.Item is not null && target["enum"] is JsonArray values:
                Value(values, edit);
                break;
            case "allOf" when edit.After is JsonObject demand:
                copies.Add(demand.DeepClone().AsObject());
                break;
            case "anyOf" or "oneOf" or "allOf":
                return null;
            default:
                Copy(copies, target, edit);
                break;
        }

        return View(before, copies);
    }

    private static List<JsonObject> Copies(SchemaView view)
    {
        var copies = new List<JsonObject>();
        foreach (var site in view.Conjuncts)
        {
            if (site.Json is JsonObject members)
            {
                var copy = members.DeepClone().AsObject();
                copy.Remove("$ref");
                copy.Remove("allOf");
                copies.Add(copy);
            }
        }

        return copies;
    }

    private static SchemaView View(SchemaView before, List<JsonObject> copies)
    {
        var json = copies is [var single] ? single : new JsonObject { ["allOf"] = new JsonArray([.. copies]) };
        var whole = before.MayBeNull && copies.TrueForAll(static copy => !copy.ContainsKey("anyOf") && !copy.ContainsKey("oneOf"))
            ? new JsonObject { ["anyOf"] = new JsonArray(json, new JsonObject { ["type"] = "null" }) }
            : json;
        var root = before.Roots[0];
        return SchemaView.Of(root with { Json = whole });
    }

    private static void Toggle(List<JsonObject> copies, JsonObject target, JsonNode? before, JsonNode? after)
    {
        foreach (var copy in copies)
        {
            if (copy["required"] is JsonArray names)
            {
                for (var index = names.Count - 1; index >= 0; index--)
                {
                    if (before is not null && JsonNode.DeepEquals(names[index], before))
                    {
                        names.RemoveAt(index);
                    }
                }
            }
        }

        if (after is not null)
        {
            if (target["required"] is not JsonArray required)
            {
                target["required"] = required = [];
            }

            required.Add(after.DeepClone());
        }
    }

    private static void Member(List<JsonObject> copies, JsonObject target, string name, SchemaEdit edit)
    {
        if (edit.Kind.Name.StartsWith("required", StringComparison.Ordinal))
        {
            Toggle(copies, target, edit.After is null ? name : null, edit.After is null ? null : name);
        }

        foreach (var copy in copies)
        {
            (copy["properties"] as JsonObject)?.Remove(name);
        }

        if (edit.After is not null)
        {
            if (target["properties"] is not JsonObject properties)
            {
                target["properties"] = properties = [];
            }

            properties[name] = edit.After.DeepClone();
        }
    }

    private static void Value(JsonArray values, SchemaEdit edit)
    {
        if (edit.Kind.Action == ChangeAction.Added)
        {
            values.Add(edit.After?.DeepClone());
            return;
        }

        for (var index = values.Count - 1; index >= 0; index--)
        {
            if (JsonNode.DeepEquals(values[index], edit.Before))
            {
                values.RemoveAt(index);
            }
        }
    }

    private static void Copy(List<JsonObject> copies, JsonObject target, SchemaEdit edit)
    {
        var after = edit.AfterAt?.Site.Json as JsonObject;
        foreach (var keyword in Together(edit.Keyword))
        {
            foreach (var copy in copies)
            {
                copy.Remove(keyword);
            }

            if (after?.TryGetPropertyValue(keyword, out var value) == true)
            {
                target[keyword] = value?.DeepClone();
            }
        }
    }

    // In older dialects an exclusive bound is a mark on the bound; null is a type here and a mark there.
    private static ImmutableArray<string> Together(string keyword) => keyword switch
    {
        "minimum" or "exclusiveMinimum" => ["minimum", "exclusiveMinimum"],
        "maximum" or "exclusiveMaximum" => ["maximum", "exclusiveMaximum"],
        "type" => ["type", "nullable"],
        _ => [keyword],
    };
}
