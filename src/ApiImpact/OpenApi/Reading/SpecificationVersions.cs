using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.OpenApi.Reading.Trees;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Reading;

/// <summary>Finds out which version of OpenAPI a document is written in.</summary>
internal static class SpecificationVersions
{
    /// <summary>The version, or the nearest one that is known; null, and a report, for what is no OpenAPI document.</summary>
    public static SpecificationVersion? Of(SourceText source, DocumentTree tree, ReadingLog log)
    {
        var members = tree.Root as JsonObject;
        var stated = members?["openapi"] ?? members?["swagger"];
        if (stated is not JsonValue)
        {
            log.Report(OpenApiRules.NotOpenApi, new Location(source, default, ""), "the document says neither 'openapi' nor 'swagger'");
            return null;
        }

        var version = stated.ToString();
        SpecificationVersion? known = version switch
        {
            _ when members!["openapi"] is null => version is "2.0" or "2" ? SpecificationVersion.V20 : null,
            _ when version.StartsWith("3.0", StringComparison.Ordinal) => SpecificationVersion.V30,
            _ when version.StartsWith("3.1", StringComparison.Ordinal) || version.StartsWith("3.2", StringComparison.Ordinal) => SpecificationVersion.V31,
            _ => null,
        };
        if (known is null)
        {
            var positions = new PositionMap(source, tree.Positions);
            var name = members!["openapi"] is null ? "swagger" : "openapi";
            log.Report(OpenApiRules.VersionUnknown, Location.OfValue(positions, $"/{name}"), $"version '{version}' is not known; it is read as {(name == "swagger" ? "2.0" : "3.1")}");
            known = name == "swagger" ? SpecificationVersion.V20 : SpecificationVersion.V31;
        }

        return known;
    }
}
