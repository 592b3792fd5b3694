using System.Diagnostics;
using ApiImpact.Cli;
using ApiImpact.Cli.Git;

namespace ApiImpact.Tests.CommandLines;

public sealed class GitCommandTests
{
    private static readonly Session Here = new(TextWriter.Null, TextWriter.Null, TextReader.Null, Path.GetTempPath(), TimeProvider.System);

    [Fact]
    public void A_git_that_does_not_answer_fails_the_command_when_patience_ends()
    {
        var watch = Stopwatch.StartNew();

        var failure = Assert.Throws<CommandFailure>(static () => GitCommand.Run(Here, TimeSpan.FromSeconds(1), ["-c", "alias.hang=!sleep 60", "hang"]));

        Assert.Equal("git hang: no answer within 1 seconds. Try the same command by hand.", failure.Message);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void What_git_writes_and_how_it_ends_is_told()
    {
        var version = GitCommand.Run(Here, "--version");
        var refused = GitCommand.Run(Here, "no-such-command");

        Assert.Equal(0, version.ExitCode);
        Assert.StartsWith("git version", System.Text.Encoding.UTF8.GetString(version.Output), StringComparison.Ordinal);
        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains("no-such-command", refused.Error, StringComparison.Ordinal);
    }
}
