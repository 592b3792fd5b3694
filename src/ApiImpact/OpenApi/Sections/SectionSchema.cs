using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Schemas.Reading;

namespace ApiImpact.OpenApi.Sections;

/// <summary>
/// A schema of an OpenAPI document as specs write it: draft 4, references replaced by what they lead to. What draft 4 has no keyword for is kept as it
/// is, and told as a loss where a reader of draft 4 would not see it.
/// </summary>
internal sealed class SectionSchema
{
    private const int MostSchemas = 5_000;

    private static readonly HashSet<string> Dropped = new(StringComparer.Ordinal)
    {
        "$schema", "$id", "$anchor", "$comment", "$defs", "definitions", "id", "$ref", "nullable", "const", "exclusiveMinimum", "exclusiveMaximum", "prefixItems", "example", "examples",
        "externalDocs", "xml", "discriminator", "deprecated", "readOnly", "writeOnly",
    };

    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal) { "title", "description", "default", "example", "examples", "deprecated", "externalDocs", "xml", "$comment" };

    private static readonly HashSet<string> Newer = new(StringComparer.Ordinal)
    {
        "if", "then", "else", "contains", "minContains", "maxContains", "propertyNames", "dependentRequired", "dependentSchemas", "unevaluatedItems", "unevaluatedProperties", "$dynamicRef",
    };

    private readonly ISet<Loss> losses;
    private int count;
    private bool isWhole = true;

    private SectionSchema(ISet<Loss> losses) => this.losses = losses;

    /// <summary>What says, or may say elsewhere, which members there have to be.</summary>
    private static readonly ImmutableArray<string> Demands = ["required", "minProperties", "dependencies", "dependentRequired", "anyOf", "oneOf", "allOf"];

    /// <summary>The schema of a request, in which objects that demand nothing say so: the template asks which parameters are required.</summary>
    public static JsonNode? OfRequest(Schema schema, ISet<Loss> losses)
    {
        var written = Of(schema, losses);
        SayRequired(written);
        return written;
    }

    private static void SayRequired(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members.ToList())
            {
                if (name is "properties" or "patternProperties" && value is JsonObject inner)
                {
                    inner.ToList().ForEach(static member => SayRequired(member.Value));
                }
                else if (name is "items" or "additionalProperties")
                {
                    SayRequired(value);
                }
            }

            if (members["properties"] is JsonObject { Count: > 0 } && !Demands.Any(members.ContainsKey))
            {
                members.Insert(members.IndexOf("properties") + 1, "required", new JsonArray());
            }
        }
    }

    /// <summary>The schema, self-contained; null where it refers to itself, or is too large to be written out.</summary>
    public static JsonNode? Of(Schema schema, ISet<Loss> losses)
    {
        var writer = new SectionSchema(losses);
        var written = writer.Convert(SchemaSite.Of(schema), default);
        if (!writer.isWhole)
        {
            losses.Add(new Loss("schemas that refer to themselves", ""));
            return null;
        }

        return written;
    }

    private JsonNode Convert(SchemaSite site, ReferenceTrail trail)
    {
        if (site.Json is not JsonObject written || ++count > MostSchemas)
        {
            isWhole &= count <= MostSchemas;
            return site.Json is JsonValue { } flag && flag.GetValueKind() == JsonValueKind.False ? new JsonObject { ["not"] = new JsonObject() } : new JsonObject();
        }

        if (written["$ref"] is JsonValue value && value.TryGetValue(out string? reference))
        {
            return Referred(site, written, reference, trail);
        }

        var result = new JsonObject();
        foreach (var (keyword, content) in written)
        {
            Add(site, keyword, content, result, trail);
        }

        Bound(written, result, "minimum", "exclusiveMinimum", static (exclusive, inclusive) => exclusive >= inclusive);
        Bound(written, result, "maximum", "exclusiveMaximum", static (exclusive, inclusive) => exclusive <= inclusive);
        if (written.TryGetPropertyValue("const", out var only))
        {
            result["enum"] = new JsonArray(only?.DeepClone());
        }

        if (written["nullable"] is JsonValue nullable && nullable.GetValueKind() == JsonValueKind.True && result["type"] is JsonValue type)
        {
            result["type"] = new JsonArray(type.DeepClone(), "null");
            if (result["enum"] is JsonArray values && !values.Contains(null))
            {
                values.Add((JsonNode?)null);
            }
        }

        return result;
    }

    private JsonNode Referred(SchemaSite site, JsonObject written, string reference, ReferenceTrail trail)
    {
        var target = ReferenceResolver.Resolve(site, reference);
        if (target is null || trail.Has(target))
        {
            isWhole &= target is null;
            losses.UnionWith(target is null ? [new Loss("references that lead nowhere", reference)] : []);
            return new JsonObject();
        }

        var referred = Convert(target, trail.With(target));
        var beside = new JsonObject(written.Where(member => member.Key != "$ref" && site.Dialect != SchemaDialect.OpenApi30 && !Annotations.Contains(member.Key) && !member.Key.StartsWith("x-", StringComparison.Ordinal))
            .Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        return beside.Count == 0 ? referred : new JsonObject { ["allOf"] = new JsonArray(referred, Convert(site with { Json = beside }, trail)) };
    }

    private void Add(SchemaSite site, string keyword, JsonNode? content, JsonObject result, ReferenceTrail trail)
    {
        if (keyword.StartsWith("x-", StringComparison.Ordinal) || Dropped.Contains(keyword))
        {
            if (keyword is "readOnly" or "writeOnly" or "discriminator" or "deprecated" || keyword.StartsWith("x-", StringComparison.Ordinal))
            {
                losses.Add(new Loss("keywords of OpenAPI in schemas", keyword));
            }

            if (keyword == "prefixItems" && content is JsonArray items)
            {
                result["items"] = Each(site, keyword, items, trail);
            }

            return;
        }

        if (Newer.Contains(keyword))
        {
            losses.Add(new Loss("keywords that draft 4 does not know", keyword));
        }

        var child = site.Child(content, keyword);
        result[content is not null && keyword == "items" && site.Json!["prefixItems"] is JsonArray ? "additionalItems" : keyword] = (keyword, content) switch
        {
            ("properties" or "patternProperties" or "dependentSchemas", JsonObject members) =>
                new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Convert(child.Child(member.Value, member.Key), trail)))),
            ("allOf" or "anyOf" or "oneOf", JsonArray branches) => Each(site, keyword, branches, trail),
            ("additionalProperties" or "additionalItems", JsonValue) => content.DeepClone(),
            ("items" or "additionalProperties" or "additionalItems" or "not" or "if" or "then" or "else" or "contains" or "propertyNames" or "unevaluatedItems" or "unevaluatedProperties", _) => Convert(child, trail),
            _ => content?.DeepClone(),
        };
    }

    private JsonArray Each(SchemaSite site, string keyword, JsonArray branches, ReferenceTrail trail) =>
        [.. branches.Select((branch, index) => Convert(site.Child(branches, keyword).Child(branch, index), trail))];

    /// <summary>Draft 4: the bound is a number, and whether it is exclusive a boolean beside it.</summary>
    private static void Bound(JsonObject written, JsonObject result, string inclusive, string exclusive, Func<double, double, bool> isTighter)
    {
        if (written[exclusive] is not JsonValue bound)
        {
            return;
        }

        if (bound.GetValueKind() is JsonValueKind.True or JsonValueKind.False)
        {
            result[exclusive] = bound.DeepClone();
        }
        else if (bound.GetValueKind() == JsonValueKind.Number && (written[inclusive] is not JsonValue other || other.GetValueKind() != JsonValueKind.Number || isTighter(bound.GetValue<double>(), other.GetValue<double>())))
        {
            result[inclusive] = bound.DeepClone();
            result[exclusive] = true;
        }
    }

    /// <summary>The references that led to a place.</summary>
    private readonly record struct ReferenceTrail(ImmutableHashSet<(SchemaScope, string)>? Seen)
    {
        public bool Has(SchemaSite site) => Seen?.Contains((site.Scope, site.Pointer)) == true;

        public ReferenceTrail With(SchemaSite site) => new((Seen ?? []).Add((site.Scope, site.Pointer)));
    }
}
