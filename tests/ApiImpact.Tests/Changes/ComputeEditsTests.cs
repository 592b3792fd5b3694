using System.Text.Json.Nodes;
using ApiImpact.Changes;
using ApiImpact.Diagnostics;
using ApiImpact.Model;
using ApiImpact.OpenApi.Reading;
using ApiImpact.Schemas.Reading;
using ApiImpact.Text;

namespace ApiImpact.Tests.Changes;

/// <summary>Nine single edits of a real document, each of which breaks someone, and none of which oasdiff 1.15 reports (research/diff.md, 6.0).</summary>
public sealed class ComputeEditsTests
{
    private static readonly (string Change, bool IsRequest, Func<JsonObject, bool> Make)[] Edits =
    [
        ("additional-properties-closed", true, static schema => schema["properties"] is JsonObject { Count: > 0 } && schema["additionalProperties"] is JsonValue open && open.TryGetValue(out bool isOpen) && isOpen && Set(schema, "additionalProperties", false)),
        ("unique-items-set", true, static schema => schema["type"]?.ToString() == "array" && !schema.ContainsKey("uniqueItems") && !(Number(schema, "maxItems") <= 1) && Set(schema, "uniqueItems", true)),
        ("max-items-decreased", true, static schema => !schema.ContainsKey("uniqueItems") && Number(schema, "maxItems") is { } most && Set(schema, "maxItems", most - 1)),
        ("min-properties-increased", true, static schema => schema["type"]?.ToString() == "object" && Number(schema, "minProperties") is { } least && Set(schema, "minProperties", least + 1)),
        ("max-properties-decreased", true, static schema => schema["type"]?.ToString() == "object" && Number(schema, "maxProperties") is { } most && Set(schema, "maxProperties", most - 1)),
        ("additional-properties-opened", false, static schema => schema["properties"] is JsonObject { Count: > 0 } && schema["additionalProperties"] is JsonValue open && open.TryGetValue(out bool isOpen) && !isOpen && Set(schema, "additionalProperties", true)),
        ("max-items-increased", false, static schema => Number(schema, "maxItems") is { } most && Set(schema, "maxItems", most + 1)),
        ("min-properties-decreased", false, static schema => Number(schema, "minProperties") is { } least && Set(schema, "minProperties", least - 1)),
        ("max-properties-increased", false, static schema => Number(schema, "maxProperties") is { } most && Set(schema, "maxProperties", most + 1)),
    ];

    // The newest version has no response with a bound on items.
    private static readonly BaselineOptions AsOf = new() { AsOf = new Microversion(2, 60) };

    [SharedFact]
    public void Each_of_nine_single_edits_is_found()
    {
        var path = Path.Combine(Repository.Shared, "baselines", "compute", "v2.96.yaml");
        var source = new SourceText("v2.96.yaml", File.ReadAllText(path));
        var before = BaselineReader.Read(source, AsOf).Model!;
        var after = BaselineReader.Read(source, AsOf).Model!;
        var edited = new HashSet<JsonObject>(ReferenceEqualityComparer.Instance);
        foreach (var (_, isRequest, make) in Edits)
        {
            _ = Places(after, isRequest).First(schema => !edited.Contains(schema) && make(schema) && edited.Add(schema));
        }

        var changes = ApiDiff.Compare(before, after, new ChangeOptions { Today = new DateOnly(2026, 11, 23) });

        Assert.Empty(Edits.Where(edit => !changes.Any(change => change.Severity == Severity.Error && change.Rule.Id.EndsWith(edit.Change, StringComparison.Ordinal))).Select(static edit => edit.Change));
    }

    /// <summary>The schemas inside the bodies of one direction, references followed, each once.</summary>
    private static IEnumerable<JsonObject> Places(ApiModel api, bool isRequest)
    {
        var roots =
            from operation in api.Operations
            from type in isRequest ? operation.Request?.Content ?? [] : operation.Responses.SelectMany(static response => response.Content)
            from schema in type.Schemas
            select SchemaSite.Of(schema);
        var seen = new HashSet<JsonNode>(ReferenceEqualityComparer.Instance);
        var open = new Stack<SchemaSite>(roots.Reverse());
        while (open.TryPop(out var site))
        {
            if (site.Json is not JsonObject schema || !seen.Add(schema))
            {
                continue;
            }

            yield return schema;
            foreach (var inner in Inner(site, schema))
            {
                open.Push(inner);
            }
        }
    }

    private static IEnumerable<SchemaSite> Inner(SchemaSite site, JsonObject schema)
    {
        if (schema["$ref"]?.ToString() is { } reference && ReferenceResolver.Resolve(site, reference) is { } target)
        {
            yield return target;
        }

        foreach (var (name, member) in schema["properties"] as JsonObject ?? [])
        {
            yield return site.Child(member, name);
        }

        foreach (var keyword in (string[])["oneOf", "anyOf", "allOf"])
        {
            var branches = schema[keyword] as JsonArray ?? [];
            for (var index = 0; index < branches.Count; index++)
            {
                yield return site.Child(branches, keyword).Child(branches[index], index);
            }
        }

        foreach (var keyword in (string[])["items", "additionalProperties"])
        {
            yield return site.Child(schema[keyword], keyword);
        }
    }

    private static int? Number(JsonObject schema, string keyword) => schema[keyword] is JsonValue value && value.TryGetValue(out int number) ? number : null;

    private static bool Set(JsonObject schema, string keyword, JsonNode value)
    {
        schema[keyword] = value;
        return true;
    }
}
