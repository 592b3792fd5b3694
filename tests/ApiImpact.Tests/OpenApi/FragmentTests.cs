using Microsoft.OpenApi;

namespace ApiImpact.Tests.OpenApi;

/// <summary>The OpenAPI document that a spec stands for.</summary>
public sealed class FragmentTests
{
    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Repository.Fixture("fragments")).Select(static folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_spec_gives_its_fragment(string name)
    {
        var folder = Repository.Fixture("fragments", name);

        Snapshots.Match(CommandLine.Run(folder, "openapi", "spec.rst").Output, "fragment.yaml", folder);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_fragment_is_a_valid_document_in_both_versions(string name)
    {
        foreach (var version in (string[])["3.0", "3.1"])
        {
            var result = CommandLine.Run(Repository.Fixture("fragments", name), "openapi", "spec.rst", "--format", "json", "--openapi-version", version);
            using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(result.Output));
            var read = await OpenApiDocument.LoadAsync(stream, "json");

            Assert.Empty(read.Diagnostic!.Errors);
            Assert.Equal(version == "3.0" ? OpenApiSpecVersion.OpenApi3_0 : OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
        }
    }

    [Fact]
    public void The_fragment_in_yaml_says_the_same_as_in_json()
    {
        var folder = Repository.Fixture("quickstart");
        var yaml = CommandLine.Run(folder, "openapi", "vmove-start-time-filter.rst").Output;
        var json = CommandLine.Run(folder, "openapi", "vmove-start-time-filter.rst", "--format", "json").Output;
        var directory = Directory.CreateTempSubdirectory("apiimpact-fragment-");
        try
        {
            File.WriteAllText(Path.Combine(directory.FullName, "a.yaml"), yaml);
            File.WriteAllText(Path.Combine(directory.FullName, "b.json"), json);

            var compared = CommandLine.Run(directory.FullName, "diff", "a.yaml", "b.json");

            Assert.Equal((0, ""), (compared.Status, compared.Output));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
