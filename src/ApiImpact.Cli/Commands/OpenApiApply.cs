using ApiImpact.Cli.Input;
using ApiImpact.Cli.Output;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;
using ApiImpact.Model;
using ApiImpact.OpenApi.Applying;
using ApiImpact.OpenApi.Reading;
using ApiImpact.Reporting;
using ApiImpact.Text;

namespace ApiImpact.Cli.Commands;

/// <summary><c>apiimpact openapi SPEC... --apply BASELINE</c>: the changes that specs state, in the baseline.</summary>
internal static class OpenApiApply
{
    /// <summary>Applies the specs in the order given; the baseline is written once, after all of them, or shown as a diff and not written.</summary>
    public static int Run(Session session, IReadOnlyList<Spec> specs, string baseline, Microversion? version, bool isDry)
    {
        ApiInput.Read(session, baseline, asOf: null, allowRemote: false);
        var before = InputFiles.Read(session, baseline);
        if (SpecApplication.Refusal(before) is { } refusal)
        {
            throw new CommandFailure($"{before.Path}: {refusal}");
        }

        var options = new ApplyOptions { Version = version, OpenFile = new DocumentFolder(session.Absolute(baseline), before.Path).Open };
        var after = before;
        var diagnostics = new List<Diagnostic>();
        foreach (var spec in specs)
        {
            var applied = SpecApplication.Apply(after, spec, options);
            after = applied.Text;
            diagnostics.AddRange(applied.Diagnostics);
        }

        if (isDry)
        {
            session.Output.Write(UnifiedDiff.Write(before.Path, before.Text, after.Text));
        }
        else if (after.Text != before.Text)
        {
            OutputFile.Write(session, baseline, after.Text, before);
        }

        return Report(session, diagnostics, specs);
    }

    private static int Report(Session session, List<Diagnostic> diagnostics, IReadOnlyList<Spec> specs)
    {
        session.Output.Flush();
        var report = new Report
        {
            Diagnostics = [.. diagnostics.Order(DiagnosticOrder.Instance)],
            ToolVersion = ToolVersion.Current,
            FailOn = Severity.Error,
            Files = [.. specs.Select(static spec => spec.Source.Path).Distinct(StringComparer.Ordinal)],
        };
        ReportFormatCatalog.Find("text")!.Write(report, session.Error, new ReportStyle(false, false));
        return report.Failed ? ExitStatus.Findings : ExitStatus.Clean;
    }
}
