using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Rst;
using ApiImpact.Rst.Syntax;

namespace ApiImpact.Tests.Rst;

/// <summary>The skeleton of a document as tests compare it.</summary>
internal static class Skeleton
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonArray NodesOf(RstDocument document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            SkeletonWriter.Write(json, document, withInlines: true);
        }

        return JsonNode.Parse(buffer.WrittenSpan)!["nodes"]!.AsArray();
    }

    /// <summary>A node a line, then a diagnostic a line.</summary>
    public static string Render(RstDocument document)
    {
        var text = new StringBuilder();
        foreach (var node in NodesOf(document))
        {
            text.Append(node!.ToJsonString(Relaxed)).Append('\n');
        }

        foreach (var diagnostic in document.Diagnostics)
        {
            var start = diagnostic.Location.Start;
            text.Append($"{start.Line}:{start.Column} {diagnostic.Rule.Id} {diagnostic.Message}\n");
        }

        return text.ToString();
    }
}
