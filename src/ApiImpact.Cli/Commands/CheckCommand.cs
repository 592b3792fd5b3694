using System.CommandLine;
using ApiImpact.Changes;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;

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
        var report = new ReportOptions(command);
        command.SetAction(result =>
        {
            var linting = arguments.Linting(result, session);
            var today = DateOnly.FromDateTime(session.Time.GetUtcNow().UtcDateTime);
            var failed = false;
            var linted = new List<LintedSpec>();
            var found = new List<Diagnostic>();
            var changes = new List<(string? Accepted, Diagnostic Change)>();
            foreach (var path in Files(result.GetValue(since)))
            {
                failed |= !InputFiles.Try(session, () =>
                {
                    var spec = linting.Lint(path);
                    linted.Add(spec);
                    if (spec.Spec.Status == ImpactStatus.Missing && arguments.IsNamed(result, session, path))
                    {
                        throw new CommandFailure($"{spec.Spec.Source.Path}: there is no section 'REST API impact' to check. Add it, with None where there is nothing to say.");
                    }

                    found.AddRange(spec.Diagnostics);
                    changes.AddRange(Changes(spec, linting, today).Select(change => (spec.Settings.AcceptedChanges, change)));
                });
            }

            found.AddRange(linting.BaselineDiagnostics);
            foreach (var sameFile in changes.GroupBy(static item => item.Accepted ?? "", static item => item.Change, StringComparer.Ordinal))
            {
                found.AddRange(sameFile.Key.Length == 0 ? sameFile : AcceptOptions.ApplyFile(session, sameFile.Key, [.. sameFile], today));
            }

            var files = linted.Select(static spec => spec.Spec.Source.Path);
            if (result.GetValue(commit) is { } revision)
            {
                var review = CommitReview.Made(session, revision);
                found.AddRange(review.Diagnostics);
                files = files.Concat(review.Files);
            }

            var status = report.Finish(result, session, found, files);
            return failed ? ExitStatus.Failure : status;

            IEnumerable<string> Files(string? revision)
            {
                var all = arguments.Files(result, session);
                return revision is null ? all : all.Select(session.Display).Where(ChangedLines.Since(session, revision).Include);
            }
        });
        return command;
    }

    private static IEnumerable<Diagnostic> Changes(LintedSpec linted, SpecLinting linting, DateOnly today)
    {
        if (linting.BaselineOf(linted.Settings) is not { Api: var baseline })
        {
            return [];
        }

        var options = new ChangeOptions { Today = today, GateRequired = linted.Settings.Preset?.GatesChanges == true };
        return linted.Judge(ApiDiff.Compare(baseline, linted.Spec.Api, options));
    }
}
