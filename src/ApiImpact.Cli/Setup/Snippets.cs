using ApiImpact.Configuration;

namespace ApiImpact.Cli.Setup;

/// <summary>The texts of the folder <c>Snippets</c>, made out for a project.</summary>
internal sealed class Snippets(Session session, Project project, string version)
{
    /// <summary>A snippet with the words that stand for a property of the project (<c>__SPECS__</c>) filled in.</summary>
    public string Fill(string name) => Resource.Read($"Setup/Snippets/{name}")
        .Replace("^__SPECS__/", project.Specs == "." ? "" : $"^{project.Specs}/", StringComparison.Ordinal)
        .Replace("__SPECS__", project.Specs, StringComparison.Ordinal)
        .Replace("__PROJECT__", project.Name, StringComparison.Ordinal)
        .Replace("__VERSION__", version, StringComparison.Ordinal)
        .Replace("__PRESET__", Preset, StringComparison.Ordinal)
        .Replace("__BASELINE__", Baseline, StringComparison.Ordinal);

    /// <summary>The first of some files and folders that the project has; null where it has none.</summary>
    public string? FirstThatIsThere(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            if (Path.Exists(session.Absolute(path)))
            {
                return path;
            }
        }

        return null;
    }

    private string Preset => project.Preset is { } preset
        ? $"# Whose habits the specs follow. {preset.Why}\npreset: {preset.Name}"
        : $"# Whose habits the specs follow: {string.Join(", ", PresetCatalog.Names)}.\n# preset: {PresetCatalog.Names[0]}";

    private string Baseline => "# The OpenAPI document of the API as it is: what specs are diffed against.\n" + project.Documents switch
    {
        [var only] => $"baseline: {only}",
        [] => "# baseline: api/openapi.yaml",
        var several => string.Join('\n', several.Take(8).Select(static document => $"# baseline: {document}")),
    };
}
