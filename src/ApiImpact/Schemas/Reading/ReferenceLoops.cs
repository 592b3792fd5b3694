using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace ApiImpact.Schemas.Reading;

/// <summary>Schemas that refer to themselves without going down in the value: following them never ends.</summary>
internal static class ReferenceLoops
{
    private const int MostSchemas = 2000;

    private static readonly ConditionalWeakTable<JsonNode, StrongBox<bool>> Known = [];

    /// <summary>Whether the schema at <paramref name="site"/> is part of what it says of the same value.</summary>
    public static bool IsLoop(SchemaSite site) =>
        site.Json is not null && Known.GetValue(site.Json, json => new StrongBox<bool>(Reaches(site, json))).Value;

    private static bool Reaches(SchemaSite start, JsonNode wanted)
    {
        var seen = new HashSet<JsonNode>();
        var pending = new Stack<SchemaSite>(Parts(start));
        while (pending.TryPop(out var site))
        {
            if (site.Json == wanted || seen.Count > MostSchemas)
            {
                return true;
            }

            if (site.Json is not null && seen.Add(site.Json))
            {
                foreach (var part in Parts(site))
                {
                    pending.Push(part);
                }
            }
        }

        return false;
    }

    private static IEnumerable<SchemaSite> Parts(SchemaSite site)
    {
        var keywords = Keywords.Of(site);
        SchemaSite?[] single =
        [
            keywords.Target(site),
            keywords.DynamicRef is { } dynamic ? ReferenceResolver.Resolve(site, dynamic) : null,
            keywords.Not, keywords.If, keywords.Then, keywords.Else,
        ];
        return single.OfType<SchemaSite>().Concat(keywords.AllOf).Concat(keywords.AnyOf).Concat(keywords.OneOf).Concat(keywords.DependentSchemas.Select(static pair => pair.Value));
    }
}
