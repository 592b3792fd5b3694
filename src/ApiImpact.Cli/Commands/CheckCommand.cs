using System.CommandLine;

namespace ApiImpact.Cli.Commands;

/// <summary><c>apiimpact check [PATH...]</c>, the main job: lint the specs and diff them against the baseline.</summary>
internal static class CheckCommand
{
    public static Command Create(Session session)
    {
        var commit = new Option<string>("--commit") { Description = "Ask for the APIImpact flag in the message of this git revision as well", HelpName = "REV" };
        var since = new Option<string>("--changed-since") { Description = "Only specs that differ from this git revision", HelpName = "REV" };
        var command = new ToolCommand(
            "check",
            "Lint specs and tell what they would break in the API as it is.",
            "apiimpact check specs/ --baseline api/v1.yaml",
            "apiimpact check specs/ --changed-since HEAD^1 --format github --format markdown=summary.md")
        {
            commit, since,
        };
        var arguments = new SpecArguments(command);
        var judging = new ChangeArguments(command);
        var report = new ReportOptions(command);
        command.SetAction(result =>
        {
            using var second = new SecondThread();
            var check = new SpecCheck(arguments.Linting(result, session, second), second, DateOnly.FromDateTime(session.Time.GetUtcNow().UtcDateTime), configured => judging.Options(result, configured));
            var revision = result.GetValue(since);
            var specs = arguments.Files(result, session);
            specs = revision is null ? specs : [.. specs.Select(session.Display).Where(ChangedLines.Since(session, revision).Include)];
            var unread = 0;
            using (var bar = ProgressBar.Start(session, "Checking specs", specs.Count))
            {
                foreach (var path in specs)
                {
                    unread += InputFiles.Try(bar.Session, () => check.Add(path, arguments.IsNamed(result, session, path))) ? 0 : 1;
                    bar.Advance();
                }

                check.Finish();
            }

            var found = check.Findings(session, all: revision is null && arguments.NameFolders(result, session));
            var files = check.Files;
            if (result.GetValue(commit) is { } made)
            {
                var review = CommitReview.Made(session, made);
                (found, files) = (found.Concat(review.Diagnostics), files.Concat(review.Files));
            }

            return unread > 0 && !files.Any() ? ExitStatus.Failure : report.Finish(result, session, found, files, unread > 0 ? [] : check.Notes, unread);
        });
        return command;
    }
}
