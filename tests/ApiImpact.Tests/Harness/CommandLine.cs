using ApiImpact.Cli;

namespace ApiImpact.Tests.Harness;

/// <summary>Runs <c>apiimpact</c> in this process.</summary>
internal static class CommandLine
{
    public static CommandResult Run(string workingDirectory, params string[] args) => RunWithInput("", workingDirectory, args);

    public static CommandResult RunWithInput(string input, string workingDirectory, params string[] args)
    {
        using var reader = new StringReader(input);
        return Run(workingDirectory, session => session with { Input = reader }, args);
    }

    /// <summary>Runs it in other surroundings: another clock, a terminal.</summary>
    public static CommandResult Run(string workingDirectory, Func<Session, Session> surroundings, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var status = ApiImpactCommand.Run(args, surroundings(new Session(output, error, TextReader.Null, workingDirectory, TimeProvider.System)));
        return new CommandResult(status, output.ToString(), error.ToString());
    }
}

/// <summary>How a run ended and what it printed.</summary>
internal sealed record CommandResult(int Status, string Output, string Error);
