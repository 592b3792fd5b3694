using ApiImpact.Diagnostics;

namespace ApiImpact.Reporting.Formats;

internal static partial class ReportFormats
{
    /// <summary>
    /// <c>path:line:col: severity rule-id message</c>, one finding a line, unindented, nothing else: the form that Zuul turns into
    /// inline comments in Gerrit. The first <c>": "</c> ends the position.
    /// </summary>
    public static ReportFormat Text { get; } = new("text", "one line for each finding, for people and for Zuul", TextReport.Write);
}

file static class TextReport
{
    public static void Write(Report report, TextWriter writer, ReportStyle style)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            var start = diagnostic.Location.Start;
            var (severity, rule) = (Words.Of(diagnostic.Severity), diagnostic.Rule.Id);
            writer.Write($"{VisibleText.Of(diagnostic.Location.Source.Path)}:{start.Line}:{start.Column}: ");
            writer.Write(style.Color ? $"\e[{ColorOf(diagnostic.Severity)}m{severity}\e[0m \e[1m{rule}\e[0m " : $"{severity} {rule} ");
            writer.Write($"{Words.Sentence(diagnostic)}\n");
            if (style.Frames)
            {
                SourceFrame.Write(diagnostic, writer);
            }
        }
    }

    private static int ColorOf(Severity severity) => severity switch
    {
        Severity.Error => 31,
        Severity.Warning => 33,
        _ => 36,
    };
}
