using System.CommandLine;
using ApiImpact.Cli;

namespace ApiImpact.Tests.CommandLines;

/// <summary>What <c>--help</c> says, over all commands.</summary>
public sealed class HelpTests
{
    private static readonly RootCommand Root = ApiImpactCommand.Create(new Session(TextWriter.Null, TextWriter.Null, TextReader.Null, "/", TimeProvider.System));

    public static TheoryData<string> Commands => [.. Below("", Root)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_help_of_a_command_ends_with_an_example(string command)
    {
        var result = CommandLine.Run(Repository.Root, [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Contains("\nExample", result.Output, StringComparison.Ordinal);
        Assert.Contains("apiimpact", result.Output.TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal);
        Assert.All(result.Output.Split('\n'), static line => Assert.InRange(line.Length, 0, 240));
    }

    [Fact]
    public void The_list_of_commands_has_a_short_line_for_each()
    {
        var help = CommandLine.Run(Repository.Root, "--help").Output;

        Assert.All(Root.Subcommands, command => Assert.Contains($"  {command.Name} ", help, StringComparison.Ordinal));
        Assert.All(help.Split('\n'), static line => Assert.InRange(line.Length, 0, 140));
    }

    /// <summary>A command is a <c>ToolCommand</c>, which asks for examples; its summary holds none, so that the list of commands stays short.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_example_of_a_command_is_one_that_the_command_line_accepts(string command)
    {
        var found = Find(command);
        var tool = Assert.IsType<ToolCommand>(found);

        Assert.NotEmpty(tool.Examples);
        Assert.DoesNotContain("xample:", tool.Description, StringComparison.Ordinal);
        Assert.All(tool.Examples, example =>
        {
            var parsed = Root.Parse(Snippet.ArgumentsOf(example));
            Assert.Empty(parsed.Errors);
            Assert.True(parsed.CommandResult.Command == found || found.Subcommands.Contains(parsed.CommandResult.Command), $"{example} is an example of another command");
        });
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_argument_and_option_is_described(string command) =>
        Assert.All(Find(command).Arguments.Cast<Symbol>().Concat(Find(command).Options), static symbol => Assert.False(string.IsNullOrWhiteSpace(symbol.Description), symbol.Name));

    [Theory]
    [InlineData("'check' has no option '--fromat'", "Did you mean '--format'? Try 'apiimpact check --help'.", "check", "--fromat", "json")]
    [InlineData("'chekc' is no command", "chekc: there is no such command. Did you mean 'check'? Try 'apiimpact --help'.", "chekc")]
    [InlineData("'check' has no option '--frmt'", "--frmt: there is no such option. Try 'apiimpact check --help'.", "check", "--frmt", "json")]
    [InlineData("no command, and '-v' is no option of all", "-v: there is no such option. Try 'apiimpact --help'.", "-v")]
    [InlineData("no command", "a command is needed. Begin with", "")]
    [InlineData("a third schema", "Try 'apiimpact schema compare --help'.", "schema", "compare", "a", "b", "c")]
    [InlineData("no rule", "Try 'apiimpact explain --help'.", "explain")]
    public void A_wrong_call_is_answered_with_what_to_do_next(string fault, string answer, params string[] args)
    {
        var result = CommandLine.Run(Repository.Root, [.. args.Where(static arg => arg.Length > 0)]);

        Assert.True(result.Status == 2, fault);
        Assert.Contains(answer, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
    }

    private static IEnumerable<string> Below(string path, Command command) =>
        command.Subcommands.SelectMany(sub => Below($"{path} {sub.Name}".Trim(), sub).Prepend($"{path} {sub.Name}".Trim()));

    private static Command Find(string path) => path.Split(' ').Aggregate((Command)Root, static (at, name) => at.Subcommands.Single(sub => sub.Name == name));
}
