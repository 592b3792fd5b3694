using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiImpact.Text;

/// <summary>JSON as the tool prints it: two spaces, <c>\n</c>, escapes only for what must be escaped or does not show, a line end at the end.</summary>
internal static class JsonText
{
    /// <summary>The options of every JSON text that is not embedded in HTML.</summary>
    public static JsonWriterOptions Options { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What <paramref name="write"/> writes, indented.</summary>
    public static string Write(Action<Utf8JsonWriter> write) => Write(write, Options) + "\n";

    /// <summary>What <paramref name="write"/> writes, on one line, without a line end.</summary>
    public static string WriteLine(Action<Utf8JsonWriter> write) => Write(write, Options with { Indented = false });

    /// <summary>A value, on one line, without a line end.</summary>
    public static string WriteLine(JsonNode? value) => WriteLine(json =>
    {
        if (value is null)
        {
            json.WriteNullValue();
        }
        else
        {
            value.WriteTo(json);
        }
    });

    extension(Utf8JsonWriter json)
    {
        /// <summary>Writes a member, unless it has no value.</summary>
        public void WriteOptional(string name, string? value)
        {
            if (value is not null)
            {
                json.WriteString(name, value);
            }
        }
    }

    private static string Write(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }

        return VisibleJson.Of(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
