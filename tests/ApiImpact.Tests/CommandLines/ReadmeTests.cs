using System.Text.RegularExpressions;

namespace ApiImpact.Tests.CommandLines;

/// <summary>What README shows was printed: each of its blocks with a <c>$ command</c> is run again, in bash, at the root of the repository.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private readonly Shell shell = new();

    public ReadmeTests() => shell.Run($"ln -s '{Repository.Fixtures}' fixtures");

    public static TheoryData<string> Sessions => [.. Block.Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md"))).Select(static match => match.Value)];

    [GeneratedRegex(@"(?<=\n\n)    \$ (?:.*\n)(?:    .*\n)*")]
    private static partial Regex Block { get; }

    [Theory]
    [MemberData(nameof(Sessions))]
    public void A_command_prints_what_README_shows(string block)
    {
        var lines = block.TrimEnd('\n').Split('\n').Select(static line => line[4..].TrimEnd()).ToList();
        for (var at = 0; at < lines.Count;)
        {
            var shown = lines.Skip(at + 1).TakeWhile(static line => !line.StartsWith("$ ", StringComparison.Ordinal)).ToList();
            var result = shell.Run(lines[at][2..]);
            var printed = (result.Output + result.Error).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.TrimEnd());

            Assert.Matches($"^{string.Join('\n', shown.Select(static line => line == "..." ? @"(?:.*\n)*?.*" : Regex.Escape(line)))}$", string.Join('\n', printed));
            at += shown.Count + 1;
        }
    }

    public void Dispose() => shell.Dispose();
}
