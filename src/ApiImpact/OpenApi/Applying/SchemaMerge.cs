using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.OpenApi.Writing;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Applying;

/// <summary>
/// Makes one schema of what the document has and what a spec states. A schema that the spec shows whole holds as it is shown, one of which it shows a part,
/// or only a sample, adds to what is there. Titles, descriptions, examples and extensions of the document stay.
/// </summary>
internal sealed class SchemaMerge(Draft draft, Components components, SchemaMode mode)
{
    private const int Deepest = 64;

    private static readonly ImmutableArray<string> Annotations =
        ["title", "description", "examples", "example", "$comment", "discriminator", "xml", "externalDocs", "$id", "$schema", "$anchor", "$defs", "definitions", "default"];

    private readonly HashSet<(string, string)> open = [];
    private readonly List<(JsonNode Old, JsonNode New)> pending = [];

    /// <summary>Whether, under <see cref="SchemaMode.Gated"/>, something else than a property has to change.</summary>
    public bool NeedsVersions { get; private set; }

    /// <summary>A schema of the fragment in the form of the document.</summary>
    public JsonNode Converted(JsonNode schema)
    {
        return draft.IsOpenApi30 ? Schema30.Of(schema)! : schema;
    }

    /// <summary>Changes the components that are to be changed where they stand.</summary>
    public void Commit()
    {
        foreach (var (old, current) in pending)
        {
            old.GiveWayTo(current);
        }

        pending.Clear();
    }

    /// <summary>The schema; a copy of <paramref name="old"/> where there is nothing to change.</summary>
    public JsonNode Of(JsonNode? old, JsonNode stated) => Of(old, stated, 0);

    private JsonNode Of(JsonNode? old, JsonNode stated, int depth)
    {
        if (old is null)
        {
            return components.Import(stated)!;
        }

        if (depth > Deepest)
        {
            return old.DeepClone();
        }

        if (Draft.ReferenceOf(old) is { } reference)
        {
            return OfReference((JsonObject)old, reference, stated, depth);
        }

        if (Draft.ReferenceOf(stated) is { } name)
        {
            return open.Add((old.GetPath(), name)) && components.OfFragment(name) is { } content ? Of(old, Converted(content), depth + 1) : old.DeepClone();
        }

        if (old is not JsonObject ours || stated is not JsonObject theirs)
        {
            return JsonNode.DeepEquals(old, stated) || IsInferred(stated) ? old.DeepClone() : Other(components.Import(stated)!);
        }

        if (ours["allOf"] is JsonArray && Flat(ours, 0) is { } flat)
        {
            var merged = Of(flat, stated, depth + 1);
            return JsonNode.DeepEquals(merged, flat) ? old.DeepClone() : Other(merged);
        }

        return IsInferred(theirs) ? new SampleMerge(draft, components, this).Of(ours, theirs, depth) : Keywords(ours, theirs, depth);
    }

    /// <summary>A component changes where it stands when nothing else uses it.</summary>
    public JsonNode OfReference(JsonObject old, string reference, JsonNode stated, int depth)
    {
        var target = reference.StartsWith("#/", StringComparison.Ordinal) ? JsonPointer.Resolve(draft.Root, Uri.UnescapeDataString(reference[1..])) : null;
        if (target is null)
        {
            draft.Problems.Add($"{reference} stands in another file");
            return old.DeepClone();
        }

        if (!open.Add((reference, Draft.ReferenceOf(stated) ?? stated.GetPath())))
        {
            return old.DeepClone();
        }

        var merged = Of(target, stated, depth + 1);
        if (JsonNode.DeepEquals(merged, target))
        {
            return old.DeepClone();
        }

        if (mode != SchemaMode.Copy && draft.Users(reference) == 1)
        {
            pending.Add((target, merged));
            return old.DeepClone();
        }

        NeedsVersions |= mode == SchemaMode.Gated;
        if (NeedsVersions)
        {
            return old.DeepClone();
        }

        var result = (JsonObject)old.DeepClone();
        result["$ref"] = components.Place(JsonPointer.Tokens(reference[1..]).Last(), merged);
        return result;
    }

    /// <summary>A change that is no property's.</summary>
    private JsonNode Other(JsonNode changed)
    {
        NeedsVersions |= mode == SchemaMode.Gated;
        return changed;
    }

    private JsonObject Keywords(JsonObject ours, JsonObject theirs, int depth)
    {
        var partial = theirs.ContainsKey(FragmentSchema.Partial);
        var result = new JsonObject();
        foreach (var (keyword, value) in ours)
        {
            if (theirs.TryGetPropertyValue(keyword, out var stated) && !(IsAnnotation(keyword) && keyword != "default"))
            {
                result[keyword] = Keyword(keyword, value, stated, partial, depth);
            }
            else if (IsAnnotation(keyword) || partial)
            {
                result[keyword] = value?.DeepClone();
            }
            else if (mode == SchemaMode.Gated && keyword == "properties" && value is JsonObject gone)
            {
                result[keyword] = Properties(gone, [], partial, depth);
            }
            else if (mode == SchemaMode.Gated && keyword == "required" && value is JsonArray && !Required(ours, theirs).Any())
            {
                result[keyword] = value.DeepClone();
            }
            else if (value is not JsonArray { Count: 0 } || keyword != "required")
            {
                NeedsVersions |= mode == SchemaMode.Gated;
            }
            else
            {
                result[keyword] = value.DeepClone();
            }
        }

        string? previous = null;
        foreach (var (keyword, value) in theirs)
        {
            if (!result.ContainsKey(keyword) && !keyword.StartsWith("x-apiimpact-", StringComparison.Ordinal) && !(keyword == "required" && value is JsonArray { Count: 0 }))
            {
                NeedsVersions |= mode == SchemaMode.Gated && !IsAnnotation(keyword) && keyword is not "properties";
                var added = mode == SchemaMode.Gated && keyword == "properties" && value is JsonObject members ? Properties([], members, partial, depth) : components.Import(value);
                result.Insert(previous is null ? 0 : result.IndexOf(previous) + 1, keyword, added);
            }

            previous = result.ContainsKey(keyword) ? keyword : previous;
        }

        return result;
    }

    private JsonNode? Keyword(string keyword, JsonNode? old, JsonNode? stated, bool partial, int depth)
    {
        switch (keyword)
        {
            case "properties" when old is JsonObject ours && stated is JsonObject theirs:
                return Properties(ours, theirs, partial, depth);
            case "patternProperties" or "dependentSchemas" when old is JsonObject ours && stated is JsonObject theirs:
                return Members(ours, theirs, partial, depth);
            case "items" or "additionalProperties" or "not" or "if" or "then" or "else" or "contains" or "propertyNames" or "unevaluatedProperties" or "unevaluatedItems"
                when old is not null && stated is not null:
                return Of(old, stated, depth + 1);
            case "required" or "enum" or "type" when stated is not null:
                return List(keyword, old, stated, partial);
            default:
                return JsonNode.DeepEquals(old, stated) || keyword == "default" ? stated?.DeepClone() : Other(components.Import(stated)!);
        }
    }

    private JsonObject Properties(JsonObject ours, JsonObject theirs, bool partial, int depth)
    {
        var result = new JsonObject();
        foreach (var (name, value) in ours)
        {
            if (mode == SchemaMode.Gated && !draft.Version.Shows(value) && !theirs.ContainsKey(name))
            {
                result[name] = value?.DeepClone();
            }
            else if (theirs.TryGetPropertyValue(name, out var stated) && value is not null && stated is not null)
            {
                result[name] = Of(value, stated, depth + 1);
            }
            else if (partial)
            {
                result[name] = value?.DeepClone();
            }
            else if (mode == SchemaMode.Gated && value is JsonObject ending)
            {
                var ended = (JsonObject)ending.DeepClone();
                NeedsVersions |= !draft.Version.End(ended);
                result[name] = ended;
            }
        }

        Insert(result, theirs, value => mode == SchemaMode.Gated ? value is JsonObject ? draft.Version.From((JsonObject)value) : Other(value) : value);
        return result;
    }

    private JsonObject Members(JsonObject ours, JsonObject theirs, bool partial, int depth)
    {
        var result = new JsonObject();
        foreach (var (name, value) in ours)
        {
            if (theirs.TryGetPropertyValue(name, out var stated) && stated is not null)
            {
                result[name] = Of(value, stated, depth + 1);
            }
            else if (partial)
            {
                result[name] = value?.DeepClone();
            }
            else
            {
                NeedsVersions |= mode == SchemaMode.Gated;
            }
        }

        Insert(result, theirs, Other);
        return result;
    }

    /// <summary>Adds what is not there, each after the one that the spec has before it.</summary>
    private void Insert(JsonObject result, JsonObject theirs, Func<JsonNode, JsonNode> written)
    {
        string? previous = null;
        foreach (var (name, value) in theirs)
        {
            if (!result.ContainsKey(name) && value is not null)
            {
                result.Insert(previous is null ? result.Count : result.IndexOf(previous) + 1, name, written(components.Import(value)!));
            }

            previous = name;
        }
    }

    /// <summary>Lists without an order: what is in both stays where it is.</summary>
    private JsonNode? List(string keyword, JsonNode? old, JsonNode stated, bool partial)
    {
        var ours = Items(old);
        var theirs = Items(stated);
        var extra = ours.Where(item => !Has(theirs, item)).ToList();
        var missing = theirs.Where(item => !Has(ours, item)).ToList();
        if (missing.Count == 0 && (partial || extra.Count == 0))
        {
            return old?.DeepClone();
        }

        // A property that is not there in a version is not required there, whatever the list says.
        NeedsVersions |= mode == SchemaMode.Gated && keyword != "required";
        var kept = ours.Where(item => partial || Has(theirs, item) || (mode == SchemaMode.Gated && keyword == "required"));
        var all = kept.Concat(missing).Select(static item => item?.DeepClone()).ToArray();
        return keyword == "type" && all.Length == 1 ? all[0] : new JsonArray(all);
    }

    /// <summary>The names that the one requires and the other does not, of properties that both have.</summary>
    private static IEnumerable<string> Required(JsonObject ours, JsonObject theirs) =>
        from name in Items(ours["required"])
        where theirs["properties"] is JsonObject properties && properties.ContainsKey(name!.ToString()) && !Has(Items(theirs["required"]), name)
        select name.ToString();

    private static List<JsonNode?> Items(JsonNode? node) => node is JsonArray items ? [.. items] : node is null ? [] : [node];

    private static bool Has(List<JsonNode?> items, JsonNode? item) => items.Exists(other => JsonNode.DeepEquals(other, item));

    /// <summary>Whether the keyword says nothing about which values are accepted.</summary>
    public static bool IsAnnotation(string keyword) => keyword.StartsWith("x-", StringComparison.Ordinal) || Annotations.Contains(keyword, StringComparer.Ordinal);

    /// <summary>Whether the spec shows no schema there, only samples.</summary>
    public static bool IsInferred(JsonNode? stated) => stated is JsonObject members && members[Fragment.Inferred] is JsonValue;

    /// <summary>The schema with its conjunctions laid flat; null where two of them speak of the same thing.</summary>
    private JsonObject? Flat(JsonObject schema, int depth)
    {
        var result = new JsonObject();
        var parts = (schema["allOf"] as JsonArray ?? []).Select(branch => (Draft.ReferenceOf(branch) is null ? branch as JsonObject : draft.Followed(branch)) is { } part && depth < Deepest ? Flat(part, depth + 1) : null);
        var own = new JsonObject(schema.Where(static member => member.Key is not ("allOf" or "$ref")).Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        foreach (var part in parts.Append(own))
        {
            if (part is null)
            {
                return null;
            }

            foreach (var (keyword, value) in part)
            {
                switch (keyword, result[keyword], value)
                {
                    case ("properties", JsonObject known, JsonObject added) when !added.Any(member => known.ContainsKey(member.Key)):
                        added.ToList().ForEach(member => known[member.Key] = member.Value?.DeepClone());
                        break;
                    case ("required", JsonArray known, JsonArray added):
                        result[keyword] = new JsonArray([.. known.Concat(added).Select(static name => name!.ToString()).Distinct(StringComparer.Ordinal).Select(static name => JsonValue.Create(name))]);
                        break;
                    case (_, null, _):
                        result[keyword] = value?.DeepClone();
                        break;
                    case (_, var known, _) when JsonNode.DeepEquals(known, value) || IsAnnotation(keyword):
                        break;
                    default:
                        return null;
                }
            }
        }

        return result;
    }
}
