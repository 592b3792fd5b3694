namespace ApiImpact.Reporting;

/// <summary>A way to write a report.</summary>
/// <param name="Name">What <c>--format</c> calls it.</param>
/// <param name="Summary">What it is for, a few words for <c>--help</c>.</param>
/// <param name="Write">Writes the report; the same report gives the same bytes.</param>
internal sealed record ReportFormat(string Name, string Summary, Action<Report, TextWriter, ReportStyle> Write);

/// <summary>How a report for people looks; formats for machines ignore it.</summary>
/// <param name="Color">Whether to use ANSI colours.</param>
/// <param name="Frames">Whether to show the source lines.</param>
internal sealed record ReportStyle(bool Color = false, bool Frames = false)
{
    /// <summary>No colour, one line for a finding.</summary>
    public static ReportStyle Plain { get; } = new();
}
