using System.Text.Encodings.Web;
using System.Text.Json;

namespace ApiImpact.Literals;

/// <summary>JSON as text.</summary>
internal static class JsonText
{
    /// <summary>The string in quotes, with no more escapes than JSON asks for.</summary>
    public static string Quote(string value) => $"\"{JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
