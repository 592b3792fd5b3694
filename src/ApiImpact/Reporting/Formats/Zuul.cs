using System.Text.Json;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Reporting.Formats;

internal static partial class ReportFormats
{
    /// <summary>The data of <c>zuul_return</c>: file comments with ranges and levels, for a job that returns them itself.</summary>
    public static ReportFormat Zuul { get; } = new("zuul", "file comments for zuul_return, shown in Gerrit", ZuulReport.Write);
}

file static class ZuulReport
{
    public static void Write(Report report, TextWriter writer, ReportStyle _) =>
        writer.Write(JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteStartObject("zuul");
            json.WriteStartObject("file_comments");
            foreach (var file in report.Diagnostics.GroupBy(static diagnostic => diagnostic.Location.Source.Path, StringComparer.Ordinal))
            {
                json.WriteStartArray(file.Key);
                foreach (var diagnostic in file)
                {
                    json.WriteStartObject();
                    json.WriteNumber("line", diagnostic.Location.End.Line);
                    json.WriteString("level", Words.Of(diagnostic.Severity));
                    json.WriteString("message", $"{diagnostic.Rule.Id}: {Words.Sentence(diagnostic)}");

                    if (diagnostic.Location.Span.Length > 0)
                    {
                        WriteRange(json, diagnostic.Location);
                    }

                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }));

    /// <summary>Gerrit counts lines from 1 and characters, which are those of Java (UTF-16), from 0; the end is not included.</summary>
    private static void WriteRange(Utf8JsonWriter json, Location location)
    {
        var (source, first, last) = (location.Source, location.Start.Line, location.End.Line);
        json.WriteStartObject("range");
        json.WriteNumber("start_line", first);
        json.WriteNumber("start_character", location.Span.Start - source.StartOfLine(first));
        json.WriteNumber("end_line", last);
        json.WriteNumber("end_character", location.Span.End - source.StartOfLine(last));
        json.WriteEndObject();
    }
}
