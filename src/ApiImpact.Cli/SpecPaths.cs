using ApiImpact.Text;

namespace ApiImpact.Cli;

/// <summary>The specs that a command line names as files, folders and patterns.</summary>
internal static class SpecPaths
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };

    /// <summary>The files, in the order in which they are named and each once; those of a folder sorted. A name that stands for none fails the command.</summary>
    public static List<string> Expand(Session session, IEnumerable<string> names)
    {
        var found = new List<string>();
        foreach (var name in names)
        {
            var files = FilesOf(session, name).ToList();
            if (files.Count == 0)
            {
                throw new CommandFailure($"{name}: {(PathGlob.IsPattern(name) ? "no file matches the pattern." : "there are no specs (*.rst) in the folder.")} Check the path.");
            }

            found.AddRange(files);
        }

        return [.. found.DistinctBy(session.Absolute, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> FilesOf(Session session, string name)
    {
        if (File.Exists(session.Absolute(name)))
        {
            return [name];
        }

        if (Directory.Exists(session.Absolute(name)))
        {
            return Below(session, name).Where(static file => file.EndsWith(".rst", StringComparison.Ordinal) && !file.EndsWith("template.rst", StringComparison.Ordinal));
        }

        if (!PathGlob.IsPattern(name))
        {
            return [name];
        }

        var glob = new PathGlob(name);
        return Below(session, ".").Where(glob.Matches);
    }

    private static IEnumerable<string> Below(Session session, string folder) =>
        Directory.EnumerateFiles(session.Absolute(folder), "*", Everything)
            .Select(session.Display)
            .Where(static file => !file.Split('/').Any(static part => part.Length > 1 && part[0] == '.' && part != ".."))
            .Order(StringComparer.Ordinal);
}
