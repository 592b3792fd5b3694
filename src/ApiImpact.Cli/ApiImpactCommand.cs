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
        var suggests = args is [var first, ..] && first.StartsWith("[suggest", StringComparison.Ordinal);
        try
        {
            var result = Create(session).Parse(args);
            if (!suggests && UsageError.Of(result) is { } fault)
            {
                session.Error.WriteLine($"apiimpact: {fault}");
                return ExitStatus.Failure;
            }

            var status = result.Invoke(configuration);
            session.Output.Flush();
            return status;
        }
        catch (CommandFailure failure)
        {
            session.Output.Flush();
            session.Error.WriteLine($"apiimpact: {failure.Message}");
        }
        catch (IOException failure)
        {
            session.Error.WriteLine($"apiimpact: standard output cannot be written: {failure.Message}");
        }
        catch (InvalidOperationException) when (suggests)
        {
            // System.CommandLine 3.0 throws over '--option=value' where it is asked to complete: there is nothing to suggest.
            return ExitStatus.Clean;
        }
        catch (Exception unforeseen) when (unforeseen is not OutOfMemoryException)
        {
            session.Error.WriteLine($"apiimpact: a fault of apiimpact itself; please report it with the command line and these lines:\n{unforeseen}");
        }

        return ExitStatus.Failure;
    }

    /// <summary>The command with all its subcommands.</summary>
    public static RootCommand Create(Session session)
    {
        var root = new RootCommand("Reads, lints and diffs the REST API impact section of specs.")
        {
            CheckCommand.Create(session),
            DiffCommand.Create(session),
            OpenApiCommand.Create(session),
            VerifyCommand.Create(session),
            NewCommand.Create(session),
            ParseCommand.Create(session),
            LintCommand.Create(session),
            CommitMsgCommand.Create(session),
            RulesCommand.Create(session),
            ExplainCommand.Create(session),
            RstCommand.Create(session),
            SchemaCommand.Create(session),
            InitCommand.Create(session),
            CompletionCommand.Create(session),
        };
        ExampleHelp.AddTo(root, "apiimpact init", "apiimpact check specs/ --baseline api/v1.yaml", "apiimpact explain url-underscore");
        return root;
    }
}
