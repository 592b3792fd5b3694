using System.Security.Cryptography;
using System.Text;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Reporting.Formats;

internal static partial class ReportFormats
{
    /// <summary>A code quality report: the merge request shows what is new in it.</summary>
    public static ReportFormat GitLab { get; } = new("gitlab", "a code quality report, for a GitLab merge request", GitLabReport.Write);
}

file static class GitLabReport
{
    public static void Write(Report report, TextWriter writer, ReportStyle _) =>
        writer.Write(JsonText.Write(json =>
        {
            json.WriteStartArray();
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var diagnostic in report.Diagnostics)
            {
                var path = diagnostic.Location.Source.Path;
                json.WriteStartObject();
                json.WriteString("description", Words.Sentence(diagnostic));
                json.WriteString("check_name", diagnostic.Rule.Id);
                json.WriteString("fingerprint", UniqueFingerprint($"{path}\n{diagnostic.Fingerprint}", seen));
                json.WriteString("severity", diagnostic.Severity switch { Severity.Error => "critical", Severity.Warning => "minor", _ => "info" });
                json.WriteStartObject("location");
                json.WriteString("path", path);
                json.WriteStartObject("lines");
                json.WriteNumber("begin", diagnostic.Location.Start.Line);
                json.WriteNumber("end", diagnostic.Location.End.Line);
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }));

    /// <summary>GitLab drops findings that share a fingerprint: the second of the same kind gets a number of its own.</summary>
    private static string UniqueFingerprint(string key, Dictionary<string, int> seen)
    {
        var occurrence = seen.GetValueOrDefault(key);
        seen[key] = occurrence + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{occurrence}")))[..32];
    }
}
