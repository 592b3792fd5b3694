using System.Text.Json.Nodes;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Reading.Trees;

/// <summary>A document as a JSON tree, whatever it was written in.</summary>
/// <param name="Root">The tree; null where the document is empty or malformed.</param>
/// <param name="Positions">Finds where its values stand.</param>
internal sealed record DocumentTree(JsonNode? Root, Func<PositionTree> Positions)
{
    /// <summary>Whether it was read as JSON, and not as YAML.</summary>
    public bool IsJson { get; init; }

    /// <summary>How many levels of objects and arrays are followed; what is deeper is reported and left out.</summary>
    public const int MaxDepth = 256;

    /// <summary>Reads JSON or YAML; reports what is wrong.</summary>
    public static DocumentTree Read(SourceText source, ReadingLog log)
    {
        var content = source.Text.AsSpan().TrimStart('\uFEFF').TrimStart();
        if (content.IsEmpty)
        {
            log.Report(OpenApiRules.DocumentEmpty, new(source, default), "the document is empty");
            return new DocumentTree(null, () => new PositionTree.Builder(source).Build());
        }

        // A flow mapping of YAML may also begin with a brace; then the name of the file decides.
        return content[0] is '{' or '[' && !IsNamedYaml(source.Path) ? JsonTree.Read(source, log) : YamlTree.Read(source, log);
    }

    private static bool IsNamedYaml(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
