using System.CommandLine;
using ApiImpact.Cli.Arguments;
using ApiImpact.Cli.Checking;

namespace ApiImpact.Cli.Commands;

/// <summary><c>apiimpact commit-msg FILE</c>: a git hook that asks for the APIImpact flag.</summary>
internal static class CommitMsgCommand
{
    public static Command Create(Session session)
    {
        var file = new Argument<string>("FILE") { Description = "The file with the commit message, as git gives it to the hook" };
        var command = new ToolCommand("commit-msg", "Ask for the APIImpact flag in the message of a commit that changes the REST API.", "apiimpact commit-msg .git/COMMIT_EDITMSG") { file };
        var report = new ReportOptions(command);
        command.SetAction(result =>
        {
            var review = CommitReview.Staged(session, result.GetRequiredValue(file));
            return report.Finish(result, session, review.Diagnostics, review.Files);
        });
        return command;
    }
}
