using System.Text;
using ApiImpact.Diagnostics;

namespace ApiImpact.Reporting.Formats;

internal static partial class ReportFormats
{
    /// <summary>A comment for a pull request: the verdict first, then changes and findings, what fails the run before the rest, witnesses folded.</summary>
    public static ReportFormat Markdown { get; } = new("markdown", "a comment for a pull request or a review", MarkdownReport.Write);
}

file static class MarkdownReport
{
    // GitHub: "body is too long (maximum is 65536 characters)".
    private const int LongestComment = 65_000;
    private const int LongestMessage = 1_000;
    private const int LongestWitness = 4_000;

    /// <summary>As much as a comment holds: all of it, or only the first so many of each table.</summary>
    public static void Write(Report report, TextWriter writer, ReportStyle _)
    {
        var most = int.MaxValue;
        var text = Compose(report, most);
        while (text.Length > LongestComment && most > 1)
        {
            most = Math.Min(256, most / 2);
            text = Compose(report, most);
        }

        writer.Write(text);
    }

    private static string Compose(Report report, int most)
    {
        var text = new StringBuilder();
        text.Append($"### {Mark(report)} {VerdictLine.Of(report)}\n\n{Summary.Of(report)}\n");
        var findings = report.Diagnostics.Where(static diagnostic => Standings.Of(diagnostic) == Standing.Finding).OrderByDescending(static diagnostic => diagnostic.Severity).ToList();

        // What fails a run comes first.
        WriteChanges(text, "Breaking", Changes(report, Standing.Breaking), most);
        WriteFindings(text, "Errors", findings.FindAll(static diagnostic => diagnostic.Severity == Severity.Error), most);
        WriteChanges(text, "Of unknown effect", Changes(report, Standing.Unknown), most);
        WriteFindings(text, "Warnings and infos", findings.FindAll(static diagnostic => diagnostic.Severity != Severity.Error), most);
        WriteChanges(text, "Behind a gate", Changes(report, Standing.Gated), most);
        WriteChanges(text, "Accepted", Changes(report, Standing.Accepted), most);
        if (Changes(report, Standing.Compatible) is { Count: > 0 } compatible)
        {
            text.Append($"\n<details><summary>{Words.Count(compatible.Count, "change", "changes")} that break nobody</summary>\n\n");
            WriteTable(text, compatible, most);
            text.Append("\n</details>\n");
        }

        return text.ToString();
    }

    private static string Mark(Report report) =>
        report.Failed ? "❌" : report.Count(Standing.Unknown) + report.Count(Standing.Breaking) > 0 ? "⚠️" : "✅";

    private static List<Diagnostic> Changes(Report report, Standing standing) =>
    [
        .. report.Diagnostics.Where(diagnostic => Standings.Of(diagnostic) == standing)
            .OrderBy(static diagnostic => diagnostic.Change!.Operations.FirstOrDefault(""), StringComparer.Ordinal),
    ];

    private static void WriteChanges(StringBuilder text, string title, List<Diagnostic> changes, int most)
    {
        if (changes.Count == 0)
        {
            return;
        }

        text.Append($"\n#### {title}\n\n");
        WriteTable(text, changes, most);
        foreach (var diagnostic in changes.Take(most).Where(static diagnostic => (diagnostic.Change!.Exchange ?? diagnostic.Change.Witness) is not null))
        {
            var change = diagnostic.Change!;
            text.Append($"\n<details><summary>Witness of {diagnostic.Rule.Id}: {Html(string.Join(", ", change.Operations.Take(1)))}</summary>\n\n");
            text.Append(change.Exchange is { } exchange ? Fence("http", Words.Clip(exchange, LongestWitness)) : Fence("json", Words.Clip(change.Witness!, LongestWitness)));
            text.Append("\n</details>\n");
        }
    }

    private static void WriteTable(StringBuilder text, List<Diagnostic> changes, int most)
    {
        text.Append("| Operation | Part | Change | Where |\n|---|---|---|---|\n");
        foreach (var diagnostic in changes.Take(most))
        {
            var change = diagnostic.Change!;
            var gate = change.Gate is { } version ? $" (gated: {Escape(version)})" : "";
            text.Append($"| {Operations(change, most)} | {Escape(change.Part)} | **{diagnostic.Rule.Id}**{gate}: {Escape(Words.Clip(diagnostic.Message, LongestMessage))} | {Place(diagnostic)} |\n");
        }

        WriteRest(text, changes.Count - most);
    }

    private static string Operations(ChangeDetail change, int most) =>
        string.Join("<br>", change.Operations.Take(most).Select(Code)) + (change.Operations.Length > most ? $"<br>and {change.Operations.Length - most} more" : "");

    private static void WriteFindings(StringBuilder text, string title, List<Diagnostic> findings, int most)
    {
        if (findings.Count == 0)
        {
            return;
        }

        text.Append($"\n#### {title}\n\n| Severity | Rule | Finding | Where |\n|---|---|---|---|\n");
        foreach (var diagnostic in findings.Take(most))
        {
            text.Append($"| {Words.Of(diagnostic.Severity)} | {diagnostic.Rule.Id} | {Escape(Words.Clip(diagnostic.Message, LongestMessage))} | {Place(diagnostic)} |\n");
        }

        WriteRest(text, findings.Count - most);
    }

    private static void WriteRest(StringBuilder text, int omitted)
    {
        if (omitted > 0)
        {
            text.Append($"\n{omitted} more are not shown, because a comment would be too long; the other formats have them all.\n");
        }
    }

    private static string Place(Diagnostic diagnostic) => Code($"{diagnostic.Location.Source.Path}:{diagnostic.Location.Start.Line}");

    /// <summary>Text in a table cell: nothing in it is markup.</summary>
    private static string Escape(string text) => Escape(text, @"\|*_`[]~!$");

    /// <summary>Text in a line of HTML, where Markdown has no say.</summary>
    private static string Html(string text) => Escape(text, "");

    /// <summary>
    /// Nobody is notified by a spec: GitHub and GitLab look for <c>@name</c> and <c>#1</c> in what the markup has become, so that a backslash does not stop them; a
    /// character of no width does.
    /// </summary>
    private static string Escape(string text, string markup)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in VisibleText.Of(text))
        {
            _ = character switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '@' or '#' => escaped.Append(character).Append("&#8203;"),
                _ when markup.Contains(character, StringComparison.Ordinal) => escaped.Append('\\').Append(character),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    /// <summary>A code span in a table cell; a bar ends a cell even in code.</summary>
    private static string Code(string text) =>
        text.Contains('`', StringComparison.Ordinal) ? Escape(text) : $"`{VisibleText.Of(text).Replace("|", "\\|", StringComparison.Ordinal)}`";

    /// <summary>A fenced block whose fence is longer than any run of backquotes in it.</summary>
    private static string Fence(string language, string text)
    {
        var (fence, visible) = ("```", VisibleText.Lines(text));
        while (visible.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        return $"{fence}{language}\n{visible}\n{fence}\n";
    }
}
