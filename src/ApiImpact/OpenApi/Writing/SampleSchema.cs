using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Writing;

/// <summary>
/// The shape that samples have in common: types and properties, nothing required, nothing closed. It says no more than that such
/// messages exist, and is marked as inferred.
/// </summary>
internal static class SampleSchema
{
    /// <summary>The schema; it accepts every one of the samples.</summary>
    public static JsonObject Of(ImmutableArray<Sample> samples)
    {
        var result = Merged([.. samples.Select(static sample => (sample.Json, Pointer: "", Open: sample.Notes.PlaceholdersAt))]);
        result[Fragment.Inferred] = true;
        return result;
    }

    private static JsonObject Merged(ImmutableArray<(JsonNode? Value, string Pointer, ImmutableArray<string> Open)> values)
    {
        var known = values.RemoveAll(static value => value.Open.Contains(value.Pointer, StringComparer.Ordinal));
        var result = new JsonObject();
        if (known.Length < values.Length || known.IsEmpty)
        {
            return result;
        }

        var types = known.Select(static value => TypeOf(value.Value)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (types is ["null"])
        {
            // That a value may be null says nothing of what else it may be.
            return result;
        }

        if (types.Contains("number", StringComparer.Ordinal))
        {
            types.Remove("integer");
        }

        result["type"] = types.Count == 1 ? types[0] : new JsonArray([.. types.Select(static type => JsonValue.Create(type))]);
        if (types.Contains("object", StringComparer.Ordinal))
        {
            var members = known.Where(static value => value.Value is JsonObject)
                .SelectMany(static value => ((JsonObject)value.Value!).Select(member => (member.Key, Part: (member.Value, Pointer: JsonPointer.Append(value.Pointer, member.Key), value.Open))))
                .GroupBy(static member => member.Key, static member => member.Part, StringComparer.Ordinal);
            result["properties"] = new JsonObject(members.Select(static same => KeyValuePair.Create(same.Key, (JsonNode?)Merged([.. same]))));
        }

        if (types.Contains("array", StringComparer.Ordinal))
        {
            result["items"] = Merged(
            [
                .. from value in known
                   where value.Value is JsonArray
                   from item in ((JsonArray)value.Value!).Select((item, index) => (item, JsonPointer.Append(value.Pointer, index), value.Open))
                   select item,
            ]);
        }

        return result;
    }

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => value.ToJsonString().AsSpan().ContainsAny('.', 'e', 'E') ? "number" : "integer",
        _ => "null",
    };
}
