using ApiImpact.Diagnostics;

namespace ApiImpact.Reporting.Formats;

internal static partial class ReportFormats
{
    /// <summary>Workflow commands: a GitHub job that prints them annotates the lines of the pull request.</summary>
    public static ReportFormat GitHub { get; } = new("github", "workflow commands, annotations in a GitHub pull request", GitHubReport.Write);
}

file static class GitHubReport
{
    private const int LongestMessage = 4000;

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
            writer.Write($",title={Property(diagnostic.Rule.Id)}::{Data(Clip(Words.Sentence(diagnostic)))}\n");
        }
    }

    /// <summary>An annotation holds 64 KiB at most, and the page shows no more than a paragraph: the report has the whole witness.</summary>
    private static string Clip(string text) => text.Length <= LongestMessage ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[LongestMessage - 1]) ? LongestMessage - 1 : LongestMessage)}…";

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
