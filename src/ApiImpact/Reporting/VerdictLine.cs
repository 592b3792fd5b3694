using ApiImpact.Diagnostics;

namespace ApiImpact.Reporting;

/// <summary>The verdict on a run, a few words: what a reviewer reads first.</summary>
internal static class VerdictLine
{
    /// <summary><c>2 changes break clients</c>, <c>1 error</c>, <c>Nothing breaks</c>.</summary>
    public static string Of(Report report)
    {
        var breaking = report.Count(Standing.Breaking);
        var errors = report.Diagnostics.Count(static diagnostic => diagnostic.Severity == Severity.Error && Standings.Of(diagnostic) == Standing.Finding);
        var unknown = report.Count(Standing.Unknown);
        return (breaking, errors, unknown) switch
        {
            ( > 0, _, _) => $"{Words.Count(breaking, "change breaks", "changes break")} clients",
            (_, > 0, _) => Words.Count(errors, "error", "errors"),
            (_, _, > 0) => $"{Words.Count(unknown, "change", "changes")} of unknown effect",
            _ => "Nothing breaks",
        };
    }
}
