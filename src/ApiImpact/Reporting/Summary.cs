using ApiImpact.Diagnostics;

namespace ApiImpact.Reporting;

/// <summary>The one line that ends a run.</summary>
internal static class Summary
{
    /// <summary><c>2 files: 1 error, 3 warnings, 1 breaking change; 1 file could not be checked</c>.</summary>
    /// <param name="report">What was found in the files that were checked.</param>
    /// <param name="unread">How many files could not be checked.</param>
    public static string Of(Report report, int unread = 0)
    {
        var parts = new List<string>();
        Add(report.Count(Severity.Error), "error", "errors");
        Add(report.Count(Severity.Warning), "warning", "warnings");
        Add(report.Count(Severity.Info), "info", "infos");
        Add(report.Count(Standing.Breaking), "breaking change", "breaking changes");
        Add(report.Count(Standing.Unknown), "change of unknown effect", "changes of unknown effect");
        Add(report.Count(Standing.Gated), "change behind a gate", "changes behind a gate");
        Add(report.Count(Standing.Accepted), "accepted change", "accepted changes");
        var found = parts.Count > 0 ? string.Join(", ", parts) : report.Files.IsEmpty ? "nothing to look at" : "nothing found";
        var missing = unread == 0 ? "" : $"; {Words.Count(unread, "file", "files")} could not be checked";
        return $"{Words.Count(report.Files.Length, "file", "files")}: {found}{missing}";

        void Add(int count, string one, string many)
        {
            if (count > 0)
            {
                parts.Add(Words.Count(count, one, many));
            }
        }
    }
}
