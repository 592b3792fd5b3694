using System.CommandLine;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Cli.Commands;

/// <summary><c>apiimpact lint [PATH...]</c>: the faults of specs, and mending them.</summary>
internal static class LintCommand
{
    public static Command Create(Session session)
    {
        var known = new Option<string>("--baseline-findings") { Description = "A list of known findings, which are not reported again", HelpName = "FILE" };
        var write = new Option<bool>("--write-baseline-findings") { Description = "Write the findings of this run to the list of --baseline-findings, and report none" };
        var since = new Option<string>("--changed-since") { Description = "Only findings on lines that differ from this git revision", HelpName = "REV" };
        var fix = new Option<bool>("--fix") { Description = "Mend what can be mended without a change of meaning" };
        var diff = new Option<bool>("--diff") { Description = "Show what --fix would do as a unified diff, and change nothing" };
        var command = new ToolCommand("lint", "Find faults in the REST API impact section of specs.", "apiimpact lint --preset masakari specs/", "apiimpact lint --fix specs/2027.1")
        {
            known, write, since, fix, diff,
        };
        var arguments = new SpecArguments(command);
        var report = new ReportOptions(command);
        command.SetAction(result =>
        {
            var linting = arguments.Linting(result, session);
            var unread = 0;
            var linted = new List<LintedSpec>();
            var specs = arguments.Files(result, session);
            using (var bar = ProgressBar.Start(session, "Linting specs", specs.Count))
            {
                foreach (var path in specs)
                {
                    unread += InputFiles.Try(bar.Session, () => linted.Add(Lint(bar.Session, linting, path, result.GetValue(fix), result.GetValue(diff)))) ? 0 : 1;
                    bar.Advance();
                }
            }

            if (result.GetValue(diff) || (unread > 0 && linted.Count == 0))
            {
                return unread > 0 ? ExitStatus.Failure : ExitStatus.Clean;
            }

            var found = linted.SelectMany(static spec => spec.Diagnostics);
            if (result.GetValue(since) is { } revision)
            {
                found = found.Where(ChangedLines.Since(session, revision).Touch);
            }

            var list = result.GetValue(known) ?? linted.Select(static spec => spec.Settings.BaselineFindings).FirstOrDefault(static file => file is not null);
            if (result.GetValue(write))
            {
                OutputFile.Write(session, list ?? throw new CommandFailure("--write-baseline-findings needs --baseline-findings FILE."), KnownFindings.Of(found).Write());
                return unread > 0 ? ExitStatus.Failure : ExitStatus.Clean;
            }

            found = list is null ? found : Known(session, list).Filter(found);
            return report.Finish(result, session, found, linted.Select(static spec => spec.Spec.Source.Path), unread > 0 ? [] : SectionNote.Of([.. linted.Select(static spec => spec.Spec)]), unread);
        });
        return command;
    }

    private static LintedSpec Lint(Session session, SpecLinting linting, string path, bool fix, bool diff)
    {
        var linted = linting.Lint(path);
        if (!fix && !diff)
        {
            return linted;
        }

        var before = linted.Spec.Source;
        var after = linting.Fix(linted);
        if (diff)
        {
            session.Output.Write(UnifiedDiff.Write(before.Path, before.Text, after.Text));
            return linted;
        }

        if (after.Text == before.Text)
        {
            return linted;
        }

        OutputFile.Write(session, path, after.Text, before);
        session.Error.WriteLine($"apiimpact: {before.Path}: mended.");
        return linting.Lint(path);
    }

    private static KnownFindings Known(Session session, string file) =>
        KnownFindings.Read(InputFiles.Read(session, file).Text)
            ?? throw new CommandFailure($"{session.Display(file)}: is no list of findings. Write one with --write-baseline-findings.");
}
