using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ApiImpact.Literals;
using ApiImpact.Text;

namespace ApiImpact.Tests.Literals;

/// <summary>A reading as text for snapshots: one part a line, and under a value what is noted of it.</summary>
internal static class ReadingText
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static LiteralReading Read(string text, LiteralOptions? options = null)
    {
        var source = new SourceText("block.txt", text);
        return LiteralReader.Read(TextMap.Of(source, new TextSpan(0, text.Length)), options ?? LiteralOptions.Default);
    }

    public static ValuePart ReadOne(string text, LiteralOptions? options = null) => Assert.Single(Read(text, options).Values);

    public static string Json(ValuePart value) => value.Value?.ToJsonString(Relaxed) ?? "null";

    public static string Render(LiteralReading reading, SourceText source)
    {
        var output = new StringBuilder();
        foreach (var part in reading.Parts)
        {
            var at = source.PositionOf(part.Span.Start);
            output.Append($"{at.Line}:{at.Column} ").AppendLine(Describe(part));
            if (part is ValuePart value)
            {
                AppendNotes(value, source, output);
            }
        }

        foreach (var diagnostic in reading.Diagnostics)
        {
            output.AppendLine($"{diagnostic.Location.Start.Line}:{diagnostic.Location.Start.Column} {diagnostic.Rule.Id}: {diagnostic.Message}");
        }

        return output.ToString().ReplaceLineEndings("\n");
    }

    private static string Describe(LiteralPart part) => part switch
    {
        RequestLinePart request => $"request {request.Method} {request.Target}",
        StatusLinePart status => $"status {status.Code} '{status.Reason}'",
        HeaderPart header => $"header {header.Name}: {header.Value}",
        TextPart text => $"text {text.Text}",
        UnreadPart unread => $"unread {unread.Name}",
        ValuePart value => $"{value.Notes.Language} {value.Form}{(value.IsFragment ? " fragment" : "")}{(value.Name is null ? "" : $" {value.Name} =")} {Json(value)}",
        _ => part.ToString(),
    };

    private static void AppendNotes(ValuePart value, SourceText source, StringBuilder output)
    {
        AppendPointers(output, "partial", value.Notes.PartialAt);
        AppendPointers(output, "placeholder", value.Notes.PlaceholdersAt);
        foreach (var reference in value.Notes.References)
        {
            output.AppendLine($"    reference {reference.Name} at '{reference.Pointer}' {(reference.Resolved ? "resolved" : "unresolved")}");
        }

        foreach (var repair in value.Notes.Repairs)
        {
            var at = source.PositionOf(repair.Span.Start);
            output.AppendLine($"    {at.Line}:{at.Column} {repair.Kind} '{source.Slice(repair.Span)}'{(repair.Replacement is null ? "" : $" -> '{repair.Replacement}'")}");
        }
    }

    private static void AppendPointers(StringBuilder output, string word, IEnumerable<string> pointers)
    {
        foreach (var pointer in pointers)
        {
            output.AppendLine($"    {word} at '{pointer}'");
        }
    }
}
