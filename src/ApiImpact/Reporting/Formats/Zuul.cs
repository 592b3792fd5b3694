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
                    var (start, end) = (diagnostic.Location.Start, diagnostic.Location.End);
                    json.WriteStartObject();
                    json.WriteNumber("line", end.Line);
                    json.WriteString("level", Words.Of(diagnostic.Severity));
                    json.WriteString("message", $"{diagnostic.Rule.Id}: {Words.Sentence(diagnostic)}");

                    // Gerrit counts lines from 1 and characters from 0, the end not included.
                    json.WriteStartObject("range");
                    json.WriteNumber("start_line", start.Line);
                    json.WriteNumber("start_character", start.Column - 1);
                    json.WriteNumber("end_line", end.Line);
                    json.WriteNumber("end_character", end.Column - 1);
                    json.WriteEndObject();
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }));
}
