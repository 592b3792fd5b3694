using ApiImpact.Diagnostics;

namespace ApiImpact.Reporting;

/// <summary>The verdict on a run, a few words: what a reviewer reads first.</summary>
internal static class VerdictLine
{
    /// <summary><c>2 changes break clients</c>, <c>1 error</c>, <c>Nothing breaks</c>.</summary>
    public static string Of(Report report)
    {
        var breaking = report.Count(Verdict.Breaking);
        var errors = report.Diagnostics.Count(static diagnostic => diagnostic is { Change: null, Severity: Severity.Error });
        var unknown = report.Count(Verdict.Unknown);
        return (breaking, errors, unknown) switch
        {
            ( > 0, _, _) => $"{Count(breaking, "change breaks", "changes break")} clients",
            (_, > 0, _) => Count(errors, "error", "errors"),
            (_, _, > 0) => $"{Count(unknown, "change", "changes")} of unknown effect",
            _ => "Nothing breaks",
        };
    }

    private static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
