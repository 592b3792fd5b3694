using ApiImpact.Cli;
using ApiImpact.Cli.Output;

namespace ApiImpact.Tests.CommandLines;

/// <summary>When there are colours, a bar and questions.</summary>
public sealed class TerminalTests
{
    [Theory]
    [InlineData("", true, true)]
    [InlineData("", false, false)]
    [InlineData("NO_COLOR=1", true, false)]
    [InlineData("NO_COLOR=", true, true)]
    [InlineData("FORCE_COLOR=1", false, true)]
    [InlineData("FORCE_COLOR=0", true, false)]
    [InlineData("NO_COLOR=1 FORCE_COLOR=1", true, false)]
    [InlineData("TERM=dumb", true, false)]
    [InlineData("CI=true", true, true)]
    public void Colours_are_for_terminals_unless_the_environment_says_otherwise(string environment, bool isTerminal, bool colors) =>
        Assert.Equal(colors, Terminal.Of(Variables(environment), isTerminal, errorIsTerminal: false, inputIsTerminal: false).Color);

    [Theory]
    [InlineData("", true, true)]
    [InlineData("", false, false)]
    [InlineData("CI=true", true, false)]
    [InlineData("TERM=dumb", true, false)]
    public void A_bar_is_for_a_person_who_watches(string environment, bool errorIsTerminal, bool bar) =>
        Assert.Equal(bar, Terminal.Of(Variables(environment), outputIsTerminal: true, errorIsTerminal, inputIsTerminal: true).Progress);

    [Theory]
    [InlineData("", true, true, true)]
    [InlineData("", true, false, false)]
    [InlineData("", false, true, false)]
    [InlineData("CI=1", true, true, false)]
    public void A_question_is_for_a_person_who_can_answer(string environment, bool errorIsTerminal, bool inputIsTerminal, bool question) =>
        Assert.Equal(question, Terminal.Of(Variables(environment), outputIsTerminal: false, errorIsTerminal, inputIsTerminal).Questions);

    [Theory]
    [InlineData("always", true)]
    [InlineData("never", false)]
    [InlineData("auto", false)]
    public void The_command_line_has_the_last_word_on_colours(string when, bool colors) =>
        Assert.Equal(colors, CommandLine.Run(Repository.Root, "check", "fixtures/quickstart", "--color", when).Output.Contains('\e', StringComparison.Ordinal));

    [Fact]
    public void A_file_has_no_colours_where_the_terminal_has()
    {
        var file = Path.GetTempFileName();
        CommandLine.Run(Repository.Root, static session => session with { Terminal = session.Terminal with { Color = true } }, "check", "fixtures/quickstart", "--format", $"text={file}");

        Assert.DoesNotContain('\e', File.ReadAllText(file));
        File.Delete(file);
    }

    [Fact]
    public void A_bar_shows_how_far_a_long_run_is_and_is_gone_before_what_was_said_meanwhile()
    {
        using var error = new StringWriter();
        var session = new Session(TextWriter.Null, error, TextReader.Null, "/", new Hurry()) { Terminal = new Terminal(Color: false, Progress: true, Questions: false) };
        using (var bar = ProgressBar.Start(session, "Checking specs", 4))
        {
            bar.Advance();
            bar.Advance();
            bar.Session.Error.Write("a.rst: cannot be read\n");
            SpinWait.SpinUntil(() => error.ToString().Contains("50%", StringComparison.Ordinal), TimeSpan.FromSeconds(20));
        }

        Assert.Contains("Checking specs", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("50%", error.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("a.rst: cannot be read\n", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_run_shows_no_bar()
    {
        var result = CommandLine.Run(Repository.Root, static session => session with { Terminal = session.Terminal with { Progress = true } }, "check", "fixtures/quickstart");

        Assert.DoesNotContain("Checking", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("2 files: ", result.Error, StringComparison.Ordinal);
    }

    private static Func<string, string?> Variables(string environment)
    {
        var variables = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static one => one.Split('=')).ToDictionary(static one => one[0], static one => one[1], StringComparer.Ordinal);
        return name => variables.GetValueOrDefault(name);
    }

    /// <summary>A clock whose timers are due at once.</summary>
    private sealed class Hurry : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
