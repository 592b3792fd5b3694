using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace ApiImpact.Schemas.Reading;

/// <summary>What schemas say, read once each.</summary>
internal static class Keywords
{
    private static readonly ConditionalWeakTable<JsonNode, SchemaKeywords> Known = [];

    /// <summary>What the schema at <paramref name="site"/> says.</summary>
    public static SchemaKeywords Of(SchemaSite site)
    {
        if (site.Json is null)
        {
            return KeywordReader.Read(site);
        }

        // A node stands at one place of one document, so its keywords' sites do too.
        if (!Known.TryGetValue(site.Json, out var keywords) || keywords.Dialect != site.Dialect)
        {
            keywords = KeywordReader.Read(site) with { Dialect = site.Dialect };
            Known.AddOrUpdate(site.Json, keywords);
        }

        return keywords;
    }
}
