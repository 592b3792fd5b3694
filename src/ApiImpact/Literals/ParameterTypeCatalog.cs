using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ApiImpact.Literals;

/// <summary>
/// The predefined parameter types of one project: what <c>parameter_types.name</c> means in its request schemas. The same name means different
/// things in different projects. The catalogues are schemas/parameter-types/*.json, embedded.
/// </summary>
internal sealed class ParameterTypeCatalog
{
    private const string ResourcePrefix = "parameter-types/";
    private const string Module = "parameter_types.";

    private static readonly ConcurrentDictionary<string, ParameterTypeCatalog> Known = new(StringComparer.Ordinal);

    private ParameterTypeCatalog(string project, ImmutableSortedDictionary<string, JsonNode> types)
    {
        Project = project;
        Types = types;
    }

    /// <summary>The projects that have a catalogue, sorted.</summary>
    public static IEnumerable<string> Projects => typeof(ParameterTypeCatalog).Assembly.GetManifestResourceNames()
        .Where(static name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
        .Select(static name => name[ResourcePrefix.Length..])
        .Order(StringComparer.Ordinal);

    /// <summary>The project, <c>masakari</c>.</summary>
    public string Project { get; }

    /// <summary>The JSON Schemas (draft 4) by the name of the type; not to be changed.</summary>
    public ImmutableSortedDictionary<string, JsonNode> Types { get; }

    /// <summary>The catalogue of a project; an empty one where there is none.</summary>
    public static ParameterTypeCatalog For(string project) => Known.GetOrAdd(project, Read);

    /// <summary>The schema of <c>parameter_types.name</c>, under whatever package the module is written; null for any other name.</summary>
    public JsonNode? Resolve(string name)
    {
        var module = name.LastIndexOf(Module, StringComparison.Ordinal);
        var isModule = module == 0 || (module > 0 && name[module - 1] == '.');
        return isModule ? Types.GetValueOrDefault(name[(module + Module.Length)..]) : null;
    }

    private static ParameterTypeCatalog Read(string project)
    {
        using var stream = typeof(ParameterTypeCatalog).Assembly.GetManifestResourceStream(ResourcePrefix + project);
        var types = stream is null ? [] : JsonNode.Parse(stream)!["types"]!.AsObject();
        return new(project, types.ToImmutableSortedDictionary(static type => type.Key, static type => type.Value!["schema"]!, StringComparer.Ordinal));
    }
}
