using System.CommandLine;
using ApiImpact.Cli.Checking;
using ApiImpact.Cli.Commands;

namespace ApiImpact.Cli;

/// <summary>The command <c>apiimpact</c>: its subcommands, and how each run ends.</summary>
internal static class ApiImpactCommand
{
    private static readonly (string Name, Func<Session, Command> Create)[] Subcommands =
    [
        ("check", CheckCommand.Create),
        ("diff", DiffCommand.Create),
        ("openapi", OpenApiCommand.Create),
        ("verify", VerifyCommand.Create),
        ("new", NewCommand.Create),
        ("parse", ParseCommand.Create),
        ("lint", LintCommand.Create),
        ("commit-msg", CommitMsgCommand.Create),
        ("rules", RulesCommand.Create),
        ("explain", ExplainCommand.Create),
        ("rst", RstCommand.Create),
        ("schema", SchemaCommand.Create),
        ("init", InitCommand.Create),
        ("completion", CompletionCommand.Create),
    ];

    /// <summary>Runs the command line and gives its exit status.</summary>
    public static int Run(string[] args, Session session)
    {
        var configuration = new InvocationConfiguration
        {
            Output = session.Output,
            Error = session.Error,
            EnableDefaultExceptionHandler = false,
        };
        Warmup.Begin(args, session.Second);
        var suggests = args is [var first, ..] && first.StartsWith("[suggest", StringComparison.Ordinal);
        try
        {
            var result = Create(session, Named(args)).Parse(args);
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

        finally
        {
            session.Second.Dispose();
        }

        return ExitStatus.Failure;
    }

    /// <summary>The command with all its subcommands, or with the one that is <paramref name="named"/>: to make all takes longer than to parse with one.</summary>
    public static RootCommand Create(Session session, string? named = null)
    {
        var root = new RootCommand("Reads, lints and diffs the REST API impact section of specs.");
        foreach (var (name, create) in Subcommands)
        {
            if (named is null || named == name)
            {
                root.Add(create(session));
            }
        }

        ExampleHelp.AddTo(root, "apiimpact init", "apiimpact check specs/ --baseline api/v1.yaml", "apiimpact explain url-underscore");
        return root;
    }

    /// <summary>The subcommand that a command line begins with; null where it begins with anything else.</summary>
    private static string? Named(string[] args) => args is [var first, ..] && Array.Exists(Subcommands, subcommand => subcommand.Name == first) ? first : null;
}
