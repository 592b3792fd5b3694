namespace ApiImpact.Tests.Harness;

/// <summary>Files of a fixture folder that hold what is expected, beside the input.</summary>
internal static class Expected
{
    /// <summary>
    /// Compares <paramref name="actual"/> with a file of a fixture. With APIIMPACT_ACCEPT=1 in the environment the file is written instead:
    /// read what changed before committing it.
    /// </summary>
    public static void Match(string actual, params ReadOnlySpan<string> file)
    {
        var path = Repository.Fixture(file);
        if (Environment.GetEnvironmentVariable("APIIMPACT_ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
            return;
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : $"(there is no {path})", actual);
    }
}
