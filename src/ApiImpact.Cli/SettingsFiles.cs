using ApiImpact.Configuration;
using ApiImpact.Text;

namespace ApiImpact.Cli;

/// <summary>Finds and reads <c>apiimpact.yaml</c>: the one that the command line names, or the nearest at or above a file.</summary>
internal sealed class SettingsFiles(Session session, string? named)
{
    private const string Name = "apiimpact.yaml";

    private readonly Dictionary<string, Settings> byFolder = new(StringComparer.Ordinal);

    /// <summary>The settings for a file; a configuration that has a fault fails the command.</summary>
    public Settings For(string path)
    {
        var folder = named is null ? Path.GetDirectoryName(session.Absolute(path)) ?? "" : "";
        if (!byFolder.TryGetValue(folder, out var settings))
        {
            settings = (named ?? Nearest(folder)) is { } file ? RunFailure.Guard(() => Read(file)) : Settings.Default;
            byFolder[folder] = settings;
        }

        return settings;
    }

    private static string? Nearest(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            var file = Path.Combine(at, Name);
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }

    private Settings Read(string file)
    {
        var path = session.Absolute(file);
        var source = new SourceText(Seen(path), InputFiles.Read(session, path).Text);
        var reading = SettingsReader.Read(source, Open);
        return reading.Diagnostics is [var first, ..]
            ? throw new CommandFailure($"{first.Location.Source.Path}:{first.Location.Start.Line}:{first.Location.Start.Column}: {first.Message}")
            : reading.Settings;

        // Only what lies in the tree is opened: below the working directory, or below the folder of the configuration where that is elsewhere.
        SourceText? Open(string other)
        {
            var absolute = session.Absolute(other);
            var root = IsBelow(path, session.WorkingDirectory) ? session.WorkingDirectory : Path.GetDirectoryName(path)!;
            return IsBelow(absolute, root) && File.Exists(absolute) ? new SourceText(Seen(absolute), InputFiles.Read(session, absolute).Text) : null;
        }
    }

    private string Seen(string absolute) => Path.GetRelativePath(session.WorkingDirectory, absolute).Replace('\\', '/');

    private static bool IsBelow(string path, string folder) => path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal);
}
