using ApiImpact.Diagnostics;

namespace ApiImpact.Reporting.Formats;

internal static partial class ReportFormats
{
    /// <summary>Workflow commands: a GitHub job that prints them annotates the lines of the pull request.</summary>
    public static ReportFormat GitHub { get; } = new("github", "workflow commands, annotations in a GitHub pull request", GitHubReport.Write);
}

file static class GitHubReport
{
    public static void Write(Report report, TextWriter writer, ReportStyle _)
    {
        // "10 warning annotations, 10 error annotations per step": those that matter most come first.
        foreach (var diagnostic in report.Diagnostics.OrderBy(static diagnostic => (-(int)diagnostic.Severity, Standings.Of(diagnostic))))
        {
            var (start, end) = (diagnostic.Location.Start, diagnostic.Location.End);
            var level = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            writer.Write($"::{level} file={Property(diagnostic.Location.Source.Path)},line={start.Line}");

            // A column range is shown only where it lies on one line.
            writer.Write(start.Line == end.Line ? $",endLine={end.Line},col={start.Column},endColumn={end.Column}" : $",endLine={end.Line}");
            writer.Write($",title={Property(diagnostic.Rule.Id)}::{Data(Words.Sentence(diagnostic))}\n");
        }
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
