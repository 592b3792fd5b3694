using System.CommandLine;
using ApiImpact.Dialects;
using ApiImpact.Linting;

namespace ApiImpact.Cli.Commands;

/// <summary><c>apiimpact commit-msg FILE</c>: a git hook that asks for the APIImpact flag.</summary>
internal static class CommitMsgCommand
{
    public static Command Create(Session session)
    {
        var file = new Argument<string>("FILE") { Description = "The file with the commit message, as git gives it to the hook" };
        var command = new Command("commit-msg", "Ask for the APIImpact flag in the message of a commit that changes the REST API. Example: apiimpact commit-msg .git/COMMIT_EDITMSG") { file };
        var report = new ReportOptions(command);
        command.SetAction(result =>
        {
            var message = InputFiles.Read(session, result.GetRequiredValue(file));
            var specs = ChangedLines.Git(session, "diff", "--cached", "--name-only", "--relative", "--diff-filter=AM", "-z")
                .Split('\0', StringSplitOptions.RemoveEmptyEntries)
                .Where(path => path.EndsWith(".rst", StringComparison.Ordinal) && File.Exists(session.Absolute(path)))
                .Select(path => SpecReader.Read(InputFiles.Read(session, path)))
                .ToList();
            return report.Finish(result, session, CommitMessage.Check(message, specs), [message.Path, .. specs.Select(static spec => spec.Source.Path)]);
        });
        return command;
    }
}
