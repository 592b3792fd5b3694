using System.Globalization;
using ApiImpact.Diagnostics;

namespace ApiImpact.Reporting;

/// <summary>The source line of a finding with its characters underlined, the places that it refers to, and the witness as an exchange.</summary>
internal static class SourceFrame
{
    /// <summary>Writes the frame, every line indented, so that no tool takes it for a finding.</summary>
    public static void Write(Diagnostic diagnostic, TextWriter writer)
    {
        WriteLine(diagnostic.Location, writer);
        foreach (var related in diagnostic.Related)
        {
            var start = related.Location.Start;
            writer.Write($"      {related.Location.Source.Path}:{start.Line}:{start.Column}: {related.Message}\n");
        }

        if (diagnostic.Change?.Exchange is { } exchange)
        {
            foreach (var line in exchange.Split('\n'))
            {
                writer.Write($"      | {line}\n");
            }
        }

        if (diagnostic.Change?.Reason is { } reason)
        {
            writer.Write($"      because {reason}\n");
        }
    }

    private static void WriteLine(Location location, TextWriter writer)
    {
        var source = location.Source;
        var start = location.Start;
        var line = source.SpanOfLine(start.Line);
        var text = source.Slice(line).ToString();
        var number = start.Line.ToString(CultureInfo.InvariantCulture);
        var before = text[..Math.Clamp(location.Span.Start - line.Start, 0, text.Length)];
        var marked = Math.Clamp(location.Span.Length, 1, Math.Max(1, text.Length - before.Length));
        writer.Write($"{number,5} | {text.Replace('\t', ' ')}\n");
        writer.Write($"      | {new string(' ', new StringInfo(before).LengthInTextElements)}{new string('^', marked)}\n");
    }
}
