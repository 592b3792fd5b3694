using System.Reflection;

namespace ApiImpact.Tests.Harness;

/// <summary>Where the repository is, from the build: independent of the working directory and of stack traces.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static metadata => metadata.Key == "RepositoryRoot").Value!;

    public static string Fixtures => Path.Combine(Root, "fixtures");

    /// <summary>The folder of real data beside the repository; tests that use it carry <see cref="SharedFactAttribute"/>.</summary>
    public static string Shared => Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    public static string Fixture(params ReadOnlySpan<string> parts) => Path.Combine([Fixtures, .. parts]);

    public static string ReadFixture(params ReadOnlySpan<string> parts) => File.ReadAllText(Fixture(parts));
}
