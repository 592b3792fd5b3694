using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.Reading;

namespace ApiImpact.Schemas;

/// <summary>
/// NJsonSchema's view of a witness. It is asked only where every keyword of the schema is one that it is known to read as the drafts do, so that its own
/// faults (formats, $ref beside others, recursion, decimals) never hide a change that breaks. It needs dynamic code: the switch lets a native build leave it out.
/// </summary>
internal static class SecondOpinion
{
    private const int LongestSchema = 20_000;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether it is asked.</summary>
    [FeatureSwitchDefinition("ApiImpact.SecondOpinion")]
    public static bool IsEnabled => AppContext.TryGetSwitch("ApiImpact.SecondOpinion", out var isOn) ? isOn : RuntimeFeature.IsDynamicCodeSupported;

    /// <summary>Whether NJsonSchema accepts a value; null where it is not asked.</summary>
    public static bool? Accepts(SchemaSite schema, JsonData value) =>
        IsEnabled && schema.Dialect != SchemaDialect.OpenApi30 && IsPlain(value) ? Ask(schema.Json, value) : null;

    private static bool? Ask(JsonNode? schema, JsonData value)
    {
        try
        {
            return SecondReading.Of(schema) is { } read && schema!.ToJsonString(Readable).Length <= LongestSchema
                ? read.Validate(value.ToNode()?.ToJsonString(Readable) ?? "null").Count == 0
                : null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or Newtonsoft.Json.JsonException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Whether a value is read by Newtonsoft.Json as it is written: no large or broken numbers, no dates, ASCII only.</summary>
    private static bool IsPlain(JsonData value) => value.Type switch
    {
        JsonTypes.Number => value.Number.IsInteger && value.Number >= int.MinValue && value.Number <= int.MaxValue,
        JsonTypes.String => value.Text.All(static c => char.IsAsciiLetter(c) || c is ' ' or '_'),
        JsonTypes.Array => value.Items.All(IsPlain),
        JsonTypes.Object => value.Members.All(static member => IsPlain(member.Value)),
        _ => true,
    };
}
