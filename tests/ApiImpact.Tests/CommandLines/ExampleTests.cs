using System.CommandLine;
using ApiImpact.Cli;

namespace ApiImpact.Tests.CommandLines;

/// <summary>Every example of every <c>--help</c>, run in a repository such as it speaks of.</summary>
public sealed class ExampleTests : IDisposable
{
    private readonly Shell shell = new();

    public ExampleTests()
    {
        var (baseline, spec) = (Repository.ReadFixture("pull-request", "masakari.yaml"), Repository.ReadFixture("pull-request", "failure-domain.rst"));
        shell.Write("README.rst", "Specs\n=====\n");
        shell.Write("api/v1.yaml", baseline);
        shell.Write("api/masakari.yaml", """
            openapi: 3.1.0
            info: {title: Masakari, version: '1.4'}
            paths:
              /segments:
                get: {responses: {'200': {description: The segments.}}}
                post: {responses: {'201': {description: The segment.}}}
              /segments/{segment_id}:
                parameters: [{name: segment_id, in: path, required: true, schema: {type: string}}]
                put: {responses: {'200': {description: The segment.}}}
            """);
        shell.Write("old.json", """{"type": "string"}""");
        shell.Write("new.json", """{"type": "string", "maxLength": 3}""");
        shell.Run("git init -q -b main && git add . && git commit -qm Begin");
        shell.Write("specs/2027.1/approved/segment-priority.rst", spec);
        shell.Write("specs/2027.1/implemented/segment-priority.rst", spec.Replace("/v1/segments", "/segments", StringComparison.Ordinal));
        shell.Run("git add . && git commit -qm 'Say where hosts stand'");
    }

    public static TheoryData<string> Examples => [.. ExamplesOf(ApiImpactCommand.Create(new Session(TextWriter.Null, TextWriter.Null, TextReader.Null, "/", TimeProvider.System)))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_help_works(string example)
    {
        var result = CommandLine.Run(shell.Folder, Snippet.ArgumentsOf(example));

        Assert.InRange(result.Status, 0, 1);
        Assert.NotEqual("", result.Output + result.Error);
    }

    public void Dispose() => shell.Dispose();

    /// <summary>As they are printed: each line after the last that begins with <c>Example</c>.</summary>
    private static IEnumerable<string> ExamplesOf(Command command, params string[] path)
    {
        var help = CommandLine.Run(Repository.Root, [.. path, "--help"]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var first = Array.FindLastIndex(help, static line => line is "Example:" or "Examples:") + 1;
        return help[first..].Select(static line => line.Trim()).Concat(command.Subcommands.SelectMany(sub => ExamplesOf(sub, [.. path, sub.Name]))).Distinct();
    }
}
