using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ApiImpact.Cli.Git;
using ApiImpact.Cli.Input;
using ApiImpact.Configuration;

namespace ApiImpact.Cli.Setup;

/// <summary>What a folder tells about itself before anything is configured.</summary>
/// <param name="Name">What the project is called: <c>masakari-specs</c>.</param>
/// <param name="Preset">The preset of its name; null where there is none.</param>
/// <param name="PresetEvidence">Where the name stands that the preset was found by.</param>
/// <param name="Documents">The OpenAPI documents in it, relative paths in ordinal order.</param>
/// <param name="Specs">The folder of its specs, relative; <c>.</c> where none is called so.</param>
internal sealed partial record Project(string Name, Preset? Preset, string PresetEvidence, ImmutableArray<string> Documents, string Specs)
{
    private const int DeepestFolder = 6;

    [GeneratedRegex(@"^project\s*=\s*(?<name>\S+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GitReview { get; }

    [GeneratedRegex("""^name\s*=\s*["']?(?<name>[\w.-]+)""", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PythonName { get; }

    // The first key of a document, or any key at the margin of YAML: an example in a description is indented.
    [GeneratedRegex("""(?:\A\s*\{\s*|^)["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\.\d""", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YamlDocument { get; }

    [GeneratedRegex("""(?:^|[{,])\s*"(?:openapi|swagger)"\s*:\s*"[23]\.\d""", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex JsonDocument { get; }

    /// <summary>Looks at the working directory.</summary>
    public static Project Read(Session session)
    {
        var names = Names(session).ToList();
        var named = names.Select(static name => (Preset: PresetOf(name.Name), name.Evidence)).FirstOrDefault(static found => found.Preset is not null);
        var files = FolderTree.Files(session.WorkingDirectory, DeepestFolder).Select(file => Path.GetRelativePath(session.WorkingDirectory, file)).ToList();
        return new Project(
            names[0].Name,
            named.Preset,
            named.Evidence ?? "",
            [.. files.Where(static file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json").Where(file => IsOpenApi(Path.Combine(session.WorkingDirectory, file)))],
            files.Where(static file => file.EndsWith(".rst", StringComparison.Ordinal)).Select(SpecsFolder).OfType<string>().OrderBy(static folder => folder.Length).FirstOrDefault("."));
    }

    /// <summary>The names that the project gives itself, the most certain first; the last is that of the folder.</summary>
    private static IEnumerable<(string Name, string Evidence)> Names(Session session)
    {
        foreach (var (file, pattern) in ((string, Regex)[])[(".gitreview", GitReview), ("setup.cfg", PythonName), ("pyproject.toml", PythonName)])
        {
            var path = session.Absolute(file);
            if (File.Exists(path) && pattern.Match(InputFiles.Read(session, path).Text) is { Success: true } match)
            {
                yield return (LastPart(match.Groups["name"].Value), file);
            }
        }

        if (Remote(session) is { } remote)
        {
            yield return (LastPart(remote), "the remote of the git repository");
        }

        yield return (LastPart(session.WorkingDirectory) is { Length: > 0 } folder ? folder : "specs", "the name of the folder");
    }

    private static string? Remote(Session session)
    {
        try
        {
            return ChangedLines.Git(session, "config", "--get", "remote.origin.url").Trim() is { Length: > 0 } url ? url : null;
        }
        catch (CommandFailure)
        {
            return null;
        }
    }

    private static string LastPart(string name)
    {
        var trimmed = name.TrimEnd('/');
        var last = trimmed[(trimmed.LastIndexOfAny(['/', ':']) + 1)..];
        return last.EndsWith(".git", StringComparison.Ordinal) ? last[..^4] : last;
    }

    private static Preset? PresetOf(string name) => name.ToLowerInvariant().Split('-', '_', '.').Select(PresetCatalog.Find).FirstOrDefault(static preset => preset is not null);

    private static string? SpecsFolder(string file)
    {
        var parts = file.Split('/');
        var at = Array.IndexOf(parts, "specs", 0, parts.Length - 1);
        return at < 0 ? null : string.Join('/', parts[..(at + 1)]);
    }

    private static bool IsOpenApi(string file)
    {
        const int MostBytes = 32_000_000;
        try
        {
            return new FileInfo(file).Length <= MostBytes && File.ReadAllText(file) is var text && (file.EndsWith(".json", StringComparison.Ordinal) ? JsonDocument : YamlDocument).IsMatch(text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
