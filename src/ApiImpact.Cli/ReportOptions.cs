using System.CommandLine;
using ApiImpact.Diagnostics;
using ApiImpact.Reporting;

namespace ApiImpact.Cli;

/// <summary>The options of every command that reports findings: how and where they are written, and when the run fails.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string[]> format = new("--format")
    {
        Description = $"How to report: {ReportFormatCatalog.Names}. Repeatable; FORMAT=FILE writes to a file. Default: text",
        HelpName = "FORMAT[=FILE]",
    };

    private readonly Option<string> failOn = new("--fail-on")
    {
        Description = "The severity from which on the exit status is 1",
        DefaultValueFactory = static _ => "error",
    };

    private readonly Option<string> color = new("--color")
    {
        Description = "When to use colours",
        DefaultValueFactory = static _ => "auto",
    };

    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "Errors only, and no summary line" };
    private readonly Option<bool> verbose = new("--verbose", "-v") { Description = "Show source lines, and witnesses as exchanges" };

    /// <summary>Adds the options to <paramref name="command"/>.</summary>
    public ReportOptions(Command command)
    {
        failOn.AcceptOnlyFromAmong("error", "warning", "info", "none");
        color.AcceptOnlyFromAmong("auto", "always", "never");
        format.CompletionSources.Add(static _ => ReportFormatCatalog.All.Select(static format => format.Name));
        foreach (Option option in (Option[])[format, failOn, color, quiet, verbose])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>
    /// Writes the findings as the command line asks, the summary to standard error, and gives the exit status.
    /// <paramref name="files"/> are all files that were looked at, as they are named in reports; <paramref name="notes"/> are said before the summary.
    /// <paramref name="unread"/> files could not be checked, which fails the run.
    /// </summary>
    public int Finish(ParseResult result, Session session, IEnumerable<Diagnostic> diagnostics, IEnumerable<string> files, IEnumerable<string>? notes = null, int unread = 0)
    {
        var targets = (result.GetValue(format) is { Length: > 0 } asked ? asked : ["text"]).Select(Parse).ToList();
        var report = new Report
        {
            Diagnostics = [.. diagnostics.Order(DiagnosticOrder.Instance)],
            ToolVersion = ToolVersion.Current,
            FailOn = Threshold(result.GetValue(failOn)!),
            Files = [.. files.Distinct(StringComparer.Ordinal)],
        };
        var isQuiet = result.GetValue(quiet);
        var shown = isQuiet ? report with { Diagnostics = report.Diagnostics.RemoveAll(static diagnostic => diagnostic.Severity != Severity.Error) } : report;
        foreach (var (found, file) in targets)
        {
            Write(found, file, shown, result, session);
        }

        if (!isQuiet)
        {
            session.Output.Flush();
            foreach (var note in notes ?? [])
            {
                session.Error.WriteLine($"apiimpact: {note}");
            }

            session.Error.WriteLine(Summary.Of(report, unread));
        }

        return unread > 0 ? ExitStatus.Failure : report.Failed ? ExitStatus.Findings : ExitStatus.Clean;
    }

    private static (ReportFormat Format, string? File) Parse(string target)
    {
        var parts = target.Split('=', 2);
        var found = ReportFormatCatalog.Find(parts[0])
            ?? throw new CommandFailure($"--format {parts[0]}: there is no such format. Use one of {ReportFormatCatalog.Names}.");
        return (found, parts.Length == 2 ? parts[1] : null);
    }

    private static Severity? Threshold(string name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => null,
    };

    private void Write(ReportFormat found, string? file, Report report, ParseResult result, Session session)
    {
        var colored = result.GetValue(color) switch
        {
            "always" => true,
            "never" => false,
            _ => session.Terminal.Color && file is null,
        };
        var style = new ReportStyle(colored, result.GetValue(verbose));
        if (file is null)
        {
            found.Write(report, session.Output, style);
            return;
        }

        using var writer = new StringWriter { NewLine = "\n" };
        found.Write(report, writer, style);
        OutputFile.Write(session, file, writer.ToString());
    }
}
