using System.Text.Json;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Reporting.Formats;

internal static partial class ReportFormats
{
    /// <summary>SARIF 2.1.0 (OASIS): rules with their explanations, fingerprints, fixes, and the places in the baseline.</summary>
    public static ReportFormat Sarif { get; } = new("sarif", "SARIF 2.1.0, for code scanning", SarifReport.Write);
}

file static class SarifReport
{
    public static void Write(Report report, TextWriter writer, ReportStyle _) =>
        writer.Write(JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            var rules = report.Diagnostics.Select(static diagnostic => diagnostic.Rule).DistinctBy(static rule => rule.Id, StringComparer.Ordinal)
                .OrderBy(static rule => rule.Id, StringComparer.Ordinal).ToList();
            WriteTool(json, report, rules);
            json.WriteString("columnKind", "unicodeCodePoints");
            json.WriteStartArray("results");
            foreach (var diagnostic in report.Diagnostics)
            {
                WriteResult(json, diagnostic, rules.FindIndex(rule => rule.Id == diagnostic.Rule.Id));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }));

    private static void WriteTool(Utf8JsonWriter json, Report report, List<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "apiimpact");
        json.WriteString("version", report.ToolVersion);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Summary);
            WriteText(json, "fullDescription", $"{rule.Summary} {rule.Why}");
            json.WriteStartObject("help");
            json.WriteString("text", $"{rule.Why} {rule.Fix}");
            json.WriteString("markdown", $"**Why:** {rule.Why}\n\n**Fix:** {rule.Fix}{Example("Instead of", rule.BadExample)}{Example("write", rule.GoodExample)}");
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Level(diagnostic.Severity));
        WriteText(json, "message", Words.Sentence(diagnostic));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePhysicalLocation(json, diagnostic.Location);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("apiimpact/v1", diagnostic.Fingerprint);
        json.WriteEndObject();
        WriteRelatedLocations(json, diagnostic);
        WriteSarifFix(json, diagnostic);
        if (diagnostic.Change is { } change)
        {
            ChangeJson.Write(json, "properties", change);
        }

        json.WriteEndObject();
    }

    private static void WriteRelatedLocations(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        if (diagnostic.Related.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            WritePhysicalLocation(json, related.Location);
            WriteText(json, "message", related.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSarifFix(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        if (diagnostic.Fix is not { } fix)
        {
            return;
        }

        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText(json, "description", fix.Description);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, diagnostic.Location);
        json.WriteStartArray("replacements");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteRegion(json, "deletedRegion", new Location(diagnostic.Location.Source, edit.Span));
            WriteText(json, "insertedContent", edit.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WritePhysicalLocation(Utf8JsonWriter json, Location location)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, location);
        WriteRegion(json, "region", location);
        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, Location location)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', location.Source.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, Location location)
    {
        var (start, end) = (location.Start, location.End);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }

    private static string Example(string word, string? example) => example is null ? "" : $"\n\n{word}\n\n```\n{example.TrimEnd('\n')}\n```";

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
