using ApiImpact.Diagnostics;

namespace ApiImpact.Reporting;

/// <summary>The one line that ends a run.</summary>
internal static class Summary
{
    /// <summary><c>2 files: 1 error, 3 warnings, 1 breaking change</c>.</summary>
    public static string Of(Report report)
    {
        var parts = new List<string>();
        Add(report.Count(Severity.Error), "error");
        Add(report.Count(Severity.Warning), "warning");
        Add(report.Count(Severity.Info), "info", "infos");
        Add(report.Count(Verdict.Breaking), "breaking change");
        Add(report.Count(Verdict.Unknown), "change of unknown effect", "changes of unknown effect");
        Add(report.GatedCount, "change behind a gate", "changes behind a gate");
        var files = report.Files.Length == 1 ? "1 file" : $"{report.Files.Length} files";
        return $"{files}: {(parts.Count == 0 ? "nothing found" : string.Join(", ", parts))}";

        void Add(int count, string one, string? many = null)
        {
            if (count > 0)
            {
                parts.Add(count == 1 ? $"1 {one}" : $"{count} {many ?? one + "s"}");
            }
        }
    }
}
