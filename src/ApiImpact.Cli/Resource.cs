namespace ApiImpact.Cli;

/// <summary>The text files that are built into the tool, by their path in the project.</summary>
internal static class Resource
{
    /// <summary>The text of a file.</summary>
    public static string Read(string path)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(path) ?? throw new ArgumentException($"{path}: not built in.", nameof(path));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
