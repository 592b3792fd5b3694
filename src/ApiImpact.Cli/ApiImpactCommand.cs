using System.CommandLine;
using ApiImpact.Cli.Commands;

namespace ApiImpact.Cli;

/// <summary>The command <c>apiimpact</c>: its subcommands, and how each run ends.</summary>
internal static class ApiImpactCommand
{
    /// <summary>Runs the command line and gives its exit status.</summary>
    public static int Run(string[] args, Session session)
    {
        var configuration = new InvocationConfiguration
        {
            Output = session.Output,
            Error = session.Error,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            var result = Create(session).Parse(args);
            if (result.Errors.Count > 0)
            {
                session.Error.WriteLine($"apiimpact: {result.Errors[0].Message} Try 'apiimpact --help'.");
                return ExitStatus.Failure;
            }

            return result.Invoke(configuration);
        }
        catch (CommandFailure failure)
        {
            session.Error.WriteLine($"apiimpact: {failure.Message}");
            return ExitStatus.Failure;
        }
        finally
        {
            session.Output.Flush();
        }
    }

    private static RootCommand Create(Session session) =>
        new("Reads, lints and diffs the REST API impact section of specs.")
        {
            CheckCommand.Create(session),
            DiffCommand.Create(session),
            OpenApiCommand.Create(session),
            ParseCommand.Create(session),
            LintCommand.Create(session),
            CommitMsgCommand.Create(session),
            RulesCommand.Create(session),
            ExplainCommand.Create(session),
            RstCommand.Create(session),
            SchemaCommand.Create(session),
        };
}
