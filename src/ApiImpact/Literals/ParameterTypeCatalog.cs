using System.Collections.Immutable;
using System.Text.Json;
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

    private static readonly Lazy<ImmutableSortedDictionary<string, ParameterTypeCatalog>> All = new(ReadAll);

    private ParameterTypeCatalog(string project, ImmutableSortedDictionary<string, JsonNode> types)
    {
        Project = project;
        Types = types;
    }

    /// <summary>The projects that have a catalogue, sorted.</summary>
    public static IEnumerable<string> Projects => All.Value.Keys;

    /// <summary>The project, <c>masakari</c>.</summary>
    public string Project { get; }

    /// <summary>The JSON Schemas (draft 4) by the name of the type; not to be changed.</summary>
    public ImmutableSortedDictionary<string, JsonNode> Types { get; }

    /// <summary>The catalogue of a project; an empty one where there is none.</summary>
    public static ParameterTypeCatalog For(string project) =>
        All.Value.GetValueOrDefault(project) ?? new(project, ImmutableSortedDictionary.Create<string, JsonNode>(StringComparer.Ordinal));

    /// <summary>The schema of <c>parameter_types.name</c>, under whatever package the module is written; null for any other name.</summary>
    public JsonNode? Resolve(string name)
    {
        var module = name.LastIndexOf(Module, StringComparison.Ordinal);
        var isModule = module == 0 || (module > 0 && name[module - 1] == '.');
        return isModule ? Types.GetValueOrDefault(name[(module + Module.Length)..]) : null;
    }

    private static ImmutableSortedDictionary<string, ParameterTypeCatalog> ReadAll()
    {
        var assembly = typeof(ParameterTypeCatalog).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                return Read(JsonNode.Parse(stream, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false })!);
            })
            .ToImmutableSortedDictionary(static catalog => catalog.Project, static catalog => catalog, StringComparer.Ordinal);
    }

    private static ParameterTypeCatalog Read(JsonNode document) => new(
        document["project"]!.GetValue<string>(),
        document["types"]!.AsObject().ToImmutableSortedDictionary(static type => type.Key, static type => type.Value!["schema"]!, StringComparer.Ordinal));
}
