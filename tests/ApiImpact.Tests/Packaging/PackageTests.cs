using System.IO.Compression;
using System.Xml.Linq;

namespace ApiImpact.Tests.Packaging;

/// <summary>What a user installs: the tool and the library from a folder of packages.</summary>
public sealed class PackageTests
{
    private static string Packages => Path.Combine(ReleaseFactAttribute.Folder, "packages");

    [ReleaseFact("packages")]
    public void The_tool_installs_into_an_empty_folder_and_runs_the_example_of_the_README()
    {
        var folder = Directory.CreateTempSubdirectory("apiimpact-tool-");
        try
        {
            var sources = Path.Combine(folder.FullName, "nuget.config");
            File.WriteAllText(sources, $"""<configuration><packageSources><clear/><add key="made" value="{Packages}"/></packageSources></configuration>""");
            var install = ChildProcess.Run("dotnet", folder.FullName, "tool", "install", "ApiImpact.Cli", "--prerelease", "--tool-path", "tool", "--configfile", sources);
            Assert.True(install.Status == 0, install.Output + install.Error);

            var example = ChildProcess.Run(Path.Combine(folder.FullName, "tool", "apiimpact"), Repository.Root, "check", "fixtures/quickstart");

            Assert.Equal(CommandLine.Run(Repository.Root, "check", "fixtures/quickstart").Output, example.Output);
            Assert.Equal(1, example.Status);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [ReleaseFact("packages")]
    public void Each_package_has_a_licence_an_icon_and_the_README()
    {
        var packages = Directory.GetFiles(Packages, "*.nupkg");

        Assert.NotEmpty(packages);
        Assert.All(packages, static package =>
        {
            using var archive = ZipFile.OpenRead(package);
            using var description = archive.Entries.Single(static entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
            var metadata = XDocument.Load(description).Root!.Elements().Single();
            string? Value(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value;

            Assert.Equal("Apache-2.0", Value("license"));
            Assert.NotNull(archive.GetEntry(Value("icon")!));
            Assert.NotNull(archive.GetEntry(Value("readme")!));
        });
    }

    [ReleaseFact("packages")]
    public void The_library_comes_with_its_symbols() =>
        Assert.Contains(Directory.GetFiles(Packages, "*.snupkg"), static file => Path.GetFileName(file).StartsWith("ApiImpact.", StringComparison.Ordinal));
}
