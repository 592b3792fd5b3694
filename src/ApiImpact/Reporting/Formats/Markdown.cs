using System.Text;
using ApiImpact.Diagnostics;

namespace ApiImpact.Reporting.Formats;

internal static partial class ReportFormats
{
    /// <summary>A comment for a pull request: the verdict first, then the changes by what they do, witnesses folded, then the other findings.</summary>
    public static ReportFormat Markdown { get; } = new("markdown", "a comment for a pull request or a review", MarkdownReport.Write);
}

file static class MarkdownReport
{
    public static void Write(Report report, TextWriter writer, ReportStyle _)
    {
        writer.Write($"### {Mark(report)} {VerdictLine.Of(report)}\n");
        var changes = report.Diagnostics.Where(static diagnostic => diagnostic.Change is not null).ToList();
        WriteChanges(writer, "Breaking", changes.Where(static change => change.Change is { Gate: null, Verdict: Verdict.Breaking }));
        WriteChanges(writer, "Of unknown effect", changes.Where(static change => change.Change is { Gate: null, Verdict: Verdict.Unknown }));
        WriteChanges(writer, "Behind a gate", changes.Where(static change => change.Change is { Gate: not null }));
        WriteChanges(writer, "Compatible", changes.Where(static change => change.Change is { Gate: null, Verdict: Verdict.Compatible }));
        WriteFindings(writer, [.. report.Diagnostics.Where(static diagnostic => diagnostic.Change is null)]);
    }

    private static string Mark(Report report) =>
        report.Failed ? "❌" : report.Count(Verdict.Unknown) > 0 ? "⚠️" : "✅";

    private static void WriteChanges(TextWriter writer, string title, IEnumerable<Diagnostic> changes)
    {
        var rows = changes.OrderBy(static diagnostic => diagnostic.Change!.Operations.FirstOrDefault(""), StringComparer.Ordinal).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        writer.Write($"\n#### {title}\n\n| Operation | Part | Change | Where |\n|---|---|---|---|\n");
        foreach (var diagnostic in rows)
        {
            var change = diagnostic.Change!;
            var gate = change.Gate is { } version ? $" (gated: {Escape(version)})" : "";
            var operations = string.Join("<br>", change.Operations.Select(static operation => Code(operation)));
            writer.Write($"| {operations} | {Escape(change.Part)} | **{diagnostic.Rule.Id}**{gate}: {Escape(diagnostic.Message)} | {Place(diagnostic)} |\n");
        }

        foreach (var diagnostic in rows.Where(static diagnostic => (diagnostic.Change!.Exchange ?? diagnostic.Change.Witness) is not null))
        {
            var change = diagnostic.Change!;
            writer.Write($"\n<details><summary>Witness of {diagnostic.Rule.Id}: {Escape(string.Join(", ", change.Operations.Take(1)))}</summary>\n\n");
            writer.Write(Fence(change.Exchange ?? change.Witness!));
            writer.Write("\n</details>\n");
        }
    }

    private static void WriteFindings(TextWriter writer, List<Diagnostic> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        writer.Write("\n#### Findings\n\n| Severity | Rule | Finding | Where |\n|---|---|---|---|\n");
        foreach (var diagnostic in findings)
        {
            writer.Write($"| {Words.Of(diagnostic.Severity)} | {diagnostic.Rule.Id} | {Escape(diagnostic.Message)} | {Place(diagnostic)} |\n");
        }
    }

    private static string Place(Diagnostic diagnostic) => Code($"{diagnostic.Location.Source.Path}:{diagnostic.Location.Start.Line}");

    /// <summary>Text in a table cell: nothing in it is markup.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '\n' or '\r' => escaped.Append(' '),
                '\\' or '|' or '*' or '_' or '`' or '[' or ']' or '#' or '@' => escaped.Append('\\').Append(character),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    /// <summary>A code span in a table cell; a bar ends a cell even in code.</summary>
    private static string Code(string text) => text.Contains('`', StringComparison.Ordinal) ? Escape(text) : $"`{text.Replace("|", "\\|", StringComparison.Ordinal)}`";

    /// <summary>A fenced block whose fence is longer than any run of backquotes in it.</summary>
    private static string Fence(string text)
    {
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        return $"{fence}http\n{text}\n{fence}\n";
    }
}
