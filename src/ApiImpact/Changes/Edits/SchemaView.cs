using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Schemas.Reading;

namespace ApiImpact.Changes.Edits;

/// <summary>
/// What holds for one value: a schema with its <c>$ref</c> followed and its <c>allOf</c> laid flat, so that moving a keyword into a shared
/// base is no edit of the keyword. <c>anyOf: [X, null]</c> is read as X that may be null.
/// </summary>
internal sealed class SchemaView
{
    private const int MostConjuncts = 256;
    private readonly ImmutableArray<SchemaSite> conjuncts;

    private SchemaView(ImmutableArray<SchemaSite> roots)
    {
        Roots = roots;
        var found = ImmutableArray.CreateBuilder<SchemaSite>();
        var names = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var nullable = false;
        foreach (var root in roots)
        {
            Expand(root, found, names, seen, ref nullable);
        }

        conjuncts = found.ToImmutable();
        ReferenceNames = names.ToImmutable();
        MayBeNull = nullable;
        Key = string.Join(' ', conjuncts.Select(static site => site.Pointer));
    }

    /// <summary>The schemas as they are reached.</summary>
    public ImmutableArray<SchemaSite> Roots { get; }

    /// <summary>The schemas without their references and conjunctions.</summary>
    public ImmutableArray<SchemaSite> Conjuncts => conjuncts;

    /// <summary>The components that references led through, by name.</summary>
    public ImmutableArray<string> ReferenceNames { get; }

    /// <summary>Whether a wrapper around the schema lets null in.</summary>
    public bool MayBeNull { get; }

    /// <summary>What tells two views of one document apart.</summary>
    public string Key { get; }

    /// <summary>The view of schemas that hold together.</summary>
    public static SchemaView Of(params ImmutableArray<SchemaSite> roots) => new(roots);

    /// <summary>Every statement of the keyword, first ones first.</summary>
    public IEnumerable<(SchemaSite Site, JsonNode? Value)> All(string keyword)
    {
        foreach (var site in conjuncts)
        {
            if (site.Json is JsonObject members && members.TryGetPropertyValue(keyword, out var value))
            {
                yield return (site, value);
            }
        }
    }

    /// <summary>Whether the keyword is stated.</summary>
    public bool States(string keyword) => All(keyword).Any();

    /// <summary>The first statement of the keyword.</summary>
    public JsonNode? Value(string keyword) => All(keyword).FirstOrDefault().Value;

    /// <summary>Whether the keyword is stated as true.</summary>
    public bool IsTrue(string keyword) => All(keyword).Any(static stated => stated.Value is JsonValue value && value.TryGetValue(out bool flag) && flag);

    /// <summary>The schema in the keyword, from wherever it is stated; null where it is not.</summary>
    public SchemaView? Child(string keyword) =>
        ChildrenOf([.. from stated in All(keyword) where IsSchema(stated.Value) select stated.Site.Child(stated.Value, keyword)]);

    /// <summary>The schema of a member of the keyword's object.</summary>
    public SchemaView? Child(string keyword, string name) =>
        ChildrenOf(
        [
            .. from stated in All(keyword)
               let members = stated.Value as JsonObject
               where members is not null && members.ContainsKey(name) && IsSchema(members[name])
               select (stated.Site.Child(members, keyword)).Child(members[name], name),
        ]);

    /// <summary>The schemas in the keyword's array, of the first statement.</summary>
    public ImmutableArray<SchemaView> Branches(string keyword) =>
        All(keyword).FirstOrDefault() is { Value: JsonArray array, Site: var site }
            ? [.. array.Select((branch, index) => Of(site.Child(array, keyword).Child(branch, index)))]
            : [];

    /// <summary>The names of the members of the keyword's object, over all statements.</summary>
    public IEnumerable<string> Names(string keyword) =>
        All(keyword).SelectMany(static stated => stated.Value is JsonObject members ? members.Select(static member => member.Key) : []).Distinct(StringComparer.Ordinal);

    /// <summary>The strings in the keyword's array, over all statements.</summary>
    public IEnumerable<string> Strings(string keyword) =>
        All(keyword)
            .SelectMany(static stated => stated.Value is JsonArray array ? array : [])
            .Select(static item => item is JsonValue value && value.TryGetValue(out string? text) ? text : null)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);

    private static SchemaView? ChildrenOf(ImmutableArray<SchemaSite> sites) => sites.IsEmpty ? null : new SchemaView(sites);

    private static bool IsSchema(JsonNode? json) => json is JsonObject || (json is JsonValue value && value.TryGetValue(out bool _));

    private static void Expand(
        SchemaSite site, ImmutableArray<SchemaSite>.Builder found, ImmutableArray<string>.Builder names, HashSet<string> seen, ref bool nullable)
    {
        if (found.Count >= MostConjuncts || !seen.Add(site.Pointer))
        {
            return;
        }

        if (site.Json is not JsonObject members)
        {
            found.Add(site);
            return;
        }

        var reference = members["$ref"] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
        if (reference is null || (site.Dialect != SchemaDialect.OpenApi30 && members.Count > 1))
        {
            if (Unwrapped(site, members) is { } inner)
            {
                nullable = true;
                if (members.Count > 1)
                {
                    found.Add(site);
                }

                Expand(inner, found, names, seen, ref nullable);
            }
            else
            {
                found.Add(site);
            }
        }

        if (reference is not null)
        {
            names.Add(reference);
            if (ReferenceResolver.Resolve(site, reference) is { } target)
            {
                Expand(target, found, names, seen, ref nullable);
            }
            else if (found.Count == 0)
            {
                found.Add(site);
            }
        }

        if (members["allOf"] is JsonArray branches && (reference is null || site.Dialect != SchemaDialect.OpenApi30))
        {
            for (var index = 0; index < branches.Count; index++)
            {
                Expand(site.Child(branches, "allOf").Child(branches[index], index), found, names, seen, ref nullable);
            }
        }
    }

    /// <summary>X of <c>anyOf: [X, {type: null}]</c>.</summary>
    private static SchemaSite? Unwrapped(SchemaSite site, JsonObject members)
    {
        var keyword = members.ContainsKey("anyOf") ? "anyOf" : "oneOf";
        if (members[keyword] is not JsonArray { Count: 2 } branches || (members.ContainsKey("anyOf") && members.ContainsKey("oneOf")))
        {
            return null;
        }

        var isNull = branches.Select(IsNullSchema).ToArray();
        return isNull[0] == isNull[1] ? null : site.Child(branches, keyword).Child(branches[isNull[0] ? 1 : 0], isNull[0] ? 1 : 0);
    }

    private static bool IsNullSchema(JsonNode? json) =>
        json is JsonObject members
        && ((members["type"] is JsonValue type && type.TryGetValue(out string? name) && name == "null")
            || members["enum"] is JsonArray { Count: 1 } values && values[0] is null);
}
