using ApiImpact.Diagnostics;
using ApiImpact.Rst.Parsing;

namespace ApiImpact.Reporting;

/// <summary>The source line of a finding with its characters underlined, the places that it refers to, and the witness as an exchange.</summary>
internal static class SourceFrame
{
    private const int LongestExchange = 4000;

    /// <summary>Writes the frame, every line indented, so that no tool takes it for a finding.</summary>
    public static void Write(Diagnostic diagnostic, TextWriter writer)
    {
        WriteLine(diagnostic.Location, writer);
        foreach (var related in diagnostic.Related)
        {
            var start = related.Location.Start;
            writer.Write($"      {VisibleText.Of(related.Location.Source.Path)}:{start.Line}:{start.Column}: {VisibleText.Of(related.Message)}\n");
        }

        if (diagnostic.Change?.Exchange is { } exchange)
        {
            foreach (var line in Words.Clip(VisibleText.Lines(exchange), LongestExchange).Split('\n'))
            {
                writer.Write($"      | {line}\n");
            }
        }

        if (diagnostic.Change?.Reason is { } reason)
        {
            writer.Write($"      reason: {VisibleText.Of(reason)}\n");
        }
    }

    // Wide characters take two columns of a terminal, combining ones none; the marks stand below what they mark.
    private static void WriteLine(Location location, TextWriter writer)
    {
        var (before, marked, after) = SourceExcerpt.Of(location);
        writer.Write($"{location.Start.Line,5} | {$"{before}{marked}{after}".Replace('\t', ' ')}\n");
        writer.Write($"      | {new string(' ', TextWidth.Of(before))}{new string('^', Math.Max(1, TextWidth.Of(marked)))}\n");
    }
}
