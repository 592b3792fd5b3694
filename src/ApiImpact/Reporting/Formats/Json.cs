using System.Text.Json;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Reporting.Formats;

internal static partial class ReportFormats
{
    /// <summary>Everything that is known of every finding; <c>schemas/report.schema.json</c> describes it.</summary>
    public static ReportFormat Json { get; } = new("json", "everything, for programs (schemas/report.schema.json)", JsonReport.Write);
}

file static class JsonReport
{
    public static void Write(Report report, TextWriter writer, ReportStyle _) =>
        writer.Write(JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteStartObject("tool");
            json.WriteString("name", "apiimpact");
            json.WriteString("version", report.ToolVersion);
            json.WriteEndObject();
            WriteSummary(json, report);
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in report.Diagnostics)
            {
                WriteDiagnostic(json, diagnostic);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }));

    private static void WriteSummary(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("files", report.Files.Length);
        json.WriteNumber("errors", report.Count(Severity.Error));
        json.WriteNumber("warnings", report.Count(Severity.Warning));
        json.WriteNumber("infos", report.Count(Severity.Info));
        json.WriteNumber("breaking", report.Count(Standing.Breaking));
        json.WriteNumber("unknown", report.Count(Standing.Unknown));
        json.WriteNumber("gated", report.Count(Standing.Gated));
        json.WriteNumber("accepted", report.Count(Standing.Accepted));
        json.WriteBoolean("failed", report.Failed);
        json.WriteEndObject();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("rule", diagnostic.Rule.Id);
        json.WriteString("severity", Words.Of(diagnostic.Severity));
        json.WriteString("message", Words.Message(diagnostic));
        WriteLocation(json, diagnostic.Location);
        json.WriteString("subject", diagnostic.Subject);
        json.WriteString("fingerprint", diagnostic.Fingerprint);
        if (!diagnostic.Related.IsEmpty)
        {
            json.WriteStartArray("related");
            foreach (var related in diagnostic.Related)
            {
                json.WriteStartObject();
                json.WriteString("message", related.Message);
                WriteLocation(json, related.Location);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (diagnostic.Fix is { } fix)
        {
            WriteFix(json, diagnostic, fix);
        }

        if (diagnostic.Change is { } change)
        {
            ChangeJson.Write(json, "change", change);
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Location location)
    {
        var (start, end) = (location.Start, location.End);
        json.WriteString("path", location.Source.Path);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("end_line", end.Line);
        json.WriteNumber("end_column", end.Column);
        json.WriteOptional("pointer", location.Pointer);
    }

    private static void WriteFix(Utf8JsonWriter json, Diagnostic diagnostic, Fix fix)
    {
        json.WriteStartObject("fix");
        json.WriteString("description", fix.Description);
        json.WriteBoolean("safe", fix.Safe);
        json.WriteStartArray("edits");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteLocation(json, new Location(diagnostic.Location.Source, edit.Span));
            json.WriteString("new_text", edit.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
