namespace ApiImpact.Text;

/// <summary>Paths as reports write them: with <c>/</c>, without <c>.</c> and, where they can be resolved, without <c>..</c>.</summary>
internal static class PathText
{
    /// <summary>The folder of a file; empty where it has none.</summary>
    public static string FolderOf(string file) => file.LastIndexOf('/') is var slash and >= 0 ? file[..slash] : "";

    /// <summary>A path that was written in a file of <paramref name="folder"/>, seen from where the folder is seen from.</summary>
    public static string Combine(string folder, string path)
    {
        if (path.StartsWith('/') || folder.Length == 0)
        {
            return Normal(path);
        }

        return Normal($"{folder}/{path}");
    }

    /// <summary><paramref name="path"/> as seen from <paramref name="folder"/>; null where it does not lie in it.</summary>
    public static string? Within(string folder, string path) =>
        folder.Length == 0 ? path
        : path.StartsWith(folder + "/", StringComparison.Ordinal) ? path[(folder.Length + 1)..]
        : null;

    private static string Normal(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] is not (".." or ""))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
