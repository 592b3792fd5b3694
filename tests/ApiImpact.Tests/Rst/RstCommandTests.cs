using System.Text.Json.Nodes;

namespace ApiImpact.Tests.Rst;

public sealed class RstCommandTests
{
    [Fact]
    public void The_tree_of_each_file_is_one_line_of_JSON()
    {
        var result = CommandLine.Run(Repository.Fixture("rst"), "rst", "paragraphs/input.rst", "bullet-list/input.rst");
        var lines = result.Output.TrimEnd('\n').Split('\n').Select(static line => JsonNode.Parse(line)!).ToArray();

        Assert.Equal(0, result.Status);
        Assert.Equal(["paragraphs/input.rst", "bullet-list/input.rst"], lines.Select(static line => (string)line["file"]!));
        Assert.Equal("paragraph", (string)lines[0]["nodes"]![0]!["t"]!);
    }

    [Fact]
    public void A_file_that_is_not_there_is_one_clear_line()
    {
        var result = CommandLine.Run(Repository.Fixture("rst"), "rst", "none.rst");

        Assert.Equal(2, result.Status);
        Assert.Equal("apiimpact: none.rst: cannot be read: there is no such file. Check the path.\n", result.Error);
    }
}
