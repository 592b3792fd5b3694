using System.Text.Json.Nodes;
using ApiImpact.Cli;
using ApiImpact.Cli.Setup;
using ApiImpact.Tests.CommandLines;

namespace ApiImpact.Tests.Setup;

/// <summary>Every text that <c>init</c> may write, and the files at the root that offer the tool to CI systems.</summary>
public sealed class SnippetTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "ApiImpact.Cli", "Setup", "Snippets");

    private static readonly string[] Names = [.. Directory.EnumerateFiles(Folder).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Snippets => [.. Names];

    [Theory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_is_well_formed(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name));

        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        if (name.EndsWith(".yaml", StringComparison.Ordinal))
        {
            Assert.NotNull(TextInsertion.Read(text.Replace("__PRESET__", "preset: masakari", StringComparison.Ordinal).Replace("__BASELINE__", "baseline: a.yaml", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Every_command_line_of_a_snippet_is_one_that_the_command_line_accepts(string name) =>
        Accepts(File.ReadLines(Path.Combine(Folder, name)).Where(static line => !line.StartsWith('#')));

    [Theory]
    [InlineData("README.md", "    ")]
    [InlineData("CONTRIBUTING.md", "    ")]
    [InlineData("action.yml", "")]
    [InlineData(".pre-commit-hooks.yaml", "")]
    [InlineData("Dockerfile", "# apiimpact")]
    public void Every_command_line_of_a_file_at_the_root_is_one_that_the_command_line_accepts(string name, string begin) =>
        Accepts(File.ReadLines(Path.Combine(Repository.Root, name)).Where(line => line.StartsWith(begin, StringComparison.Ordinal)));

    [Fact]
    public void There_is_a_snippet_for_each_system_and_none_besides() =>
        Assert.Equal(["apiimpact.yaml", "bindep.txt", "github.yaml", "gitlab.yaml", "pre-commit.yaml", "tox.ini", "zuul.yaml"], Names);

    [Fact]
    public void The_image_is_built_of_a_stage_that_it_names_and_starts_the_tool_itself()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "Dockerfile"));
        var stages = lines.Where(static line => line.StartsWith("FROM ", StringComparison.Ordinal)).ToList();
        var entry = JsonNode.Parse(lines.Single(static line => line.StartsWith("ENTRYPOINT ", StringComparison.Ordinal))["ENTRYPOINT ".Length..])!.AsArray();

        Assert.All(stages, static stage => Assert.Matches(@"^FROM [\w./-]+:\d[\w.-]*( AS \w+)?$", stage));
        // An SDK of another band would refuse to build: global.json names this one.
        Assert.Contains($"FROM mcr.microsoft.com/dotnet/sdk:{(string)JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "global.json")))!["sdk"]!["version"]!} AS build", stages);
        Assert.Contains(lines, static line => line.StartsWith("COPY --from=build ", StringComparison.Ordinal));
        Assert.Equal("ApiImpact.Cli", Path.GetFileName((string)entry[0]!));
    }

    private static void Accepts(IEnumerable<string> lines)
    {
        var root = ApiImpactCommand.Create(new Session(TextWriter.Null, TextWriter.Null, TextReader.Null, "/", TimeProvider.System));
        foreach (var line in lines)
        {
            if (Snippet.ArgumentsOf(line) is { Length: > 0 } arguments && root.Subcommands.Any(command => command.Name == arguments[0]))
            {
                // git and pre-commit add the file with the message.
                arguments = arguments is ["commit-msg"] ? ["commit-msg", "FILE"] : arguments;
                Assert.True(UsageError.Of(root.Parse(arguments)) is null, $"{line}: {UsageError.Of(root.Parse(arguments))}");
            }
        }
    }
}
