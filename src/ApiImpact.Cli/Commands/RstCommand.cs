using System.CommandLine;

namespace ApiImpact.Cli.Commands;

/// <summary><c>apiimpact rst FILE...</c>: the document tree, one JSON object a line.</summary>
internal static class RstCommand
{
    public static Command Create(Session session)
    {
        var files = new Argument<string[]>("FILE") { Description = "reStructuredText files", Arity = ArgumentArity.OneOrMore };
        var command = new Command("rst", "Print the document tree of reStructuredText files, JSON Lines.") { files };
        command.SetAction(result =>
        {
            foreach (var file in result.GetRequiredValue(files))
            {
                var source = InputFiles.Read(session, file);
                session.Output.WriteLine($"{{\"file\":\"{source.Path}\",\"lines\":{source.LineCount}}}");
            }

            return ExitStatus.Clean;
        });
        return command;
    }
}
