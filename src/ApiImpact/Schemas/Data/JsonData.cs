using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiImpact.Schemas.Data;

/// <summary>
/// An immutable JSON value with the equality of JSON Schema: numbers by value (1 is 1.0), objects whatever the order of their members.
/// </summary>
internal sealed class JsonData : IEquatable<JsonData>
{
    private const int DeepestLevel = 200;

    private JsonData(JsonTypes type) => Type = type;

    /// <summary><c>null</c></summary>
    public static JsonData Null { get; } = new(JsonTypes.Null);

    /// <summary><c>true</c></summary>
    public static JsonData True { get; } = new(JsonTypes.Boolean) { IsTrue = true };

    /// <summary><c>false</c></summary>
    public static JsonData False { get; } = new(JsonTypes.Boolean);

    /// <summary>Its one type.</summary>
    public JsonTypes Type { get; }

    /// <summary>Whether it is <c>true</c>.</summary>
    public bool IsTrue { get; private init; }

    /// <summary>The number that it is; 0 for other types.</summary>
    public ExactNumber Number { get; private init; }

    /// <summary>The string that it is; empty for other types.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The items of an array.</summary>
    public ImmutableArray<JsonData> Items { get; private init; } = [];

    /// <summary>The members of an object, by name.</summary>
    public ImmutableSortedDictionary<string, JsonData> Members { get; private init; } = NoMembers;

    /// <summary>The number of code points of a string, of items of an array, of members of an object.</summary>
    public int Count => Type switch
    {
        JsonTypes.String => CodePoints(Text),
        JsonTypes.Array => Items.Length,
        JsonTypes.Object => Members.Count,
        _ => 0,
    };

    private static ImmutableSortedDictionary<string, JsonData> NoMembers { get; } = ImmutableSortedDictionary.Create<string, JsonData>(StringComparer.Ordinal);

    /// <summary>A text that is the same for equal values, and only for them.</summary>
    private string Key => field ??= WriteKey();

    public static JsonData Of(bool value) => value ? True : False;

    public static JsonData Of(ExactNumber value) => new(JsonTypes.Number) { Number = value };

    public static JsonData Of(string value) => new(JsonTypes.String) { Text = value };

    public static JsonData Of(ImmutableArray<JsonData> items) => new(JsonTypes.Array) { Items = items };

    public static JsonData Of(IEnumerable<KeyValuePair<string, JsonData>> members) => new(JsonTypes.Object) { Members = NoMembers.AddRange(members) };

    /// <summary>Reads a tree; false where it is nested too deeply or holds a number too long to calculate with.</summary>
    public static bool TryRead(JsonNode? node, [NotNullWhen(true)] out JsonData? data)
    {
        data = Read(node, 0);
        return data is not null;
    }

    /// <summary>The value as a tree of its own.</summary>
    public JsonNode? ToNode() => Type switch
    {
        JsonTypes.Null => null,
        JsonTypes.Boolean => JsonValue.Create(IsTrue),
        JsonTypes.Number => JsonNode.Parse(Number.ToString()),
        JsonTypes.String => JsonValue.Create(Text),
        JsonTypes.Array => new JsonArray([.. Items.Select(static item => item.ToNode())]),
        _ => new JsonObject(Members.Select(static member => KeyValuePair.Create(member.Key, member.Value.ToNode()))),
    };

    public bool Equals(JsonData? other) =>
        other is not null && (ReferenceEquals(this, other) || (Type == other.Type && (Type == JsonTypes.String ? Text == other.Text : Key == other.Key)));

    public override bool Equals(object? obj) => Equals(obj as JsonData);

    public override int GetHashCode() => string.GetHashCode(Type == JsonTypes.String ? Text : Key, StringComparison.Ordinal);

    /// <summary>The value as JSON, members by name.</summary>
    public override string ToString() => Key;

    private static int CodePoints(string text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    private static JsonData? Read(JsonNode? node, int level)
    {
        switch (node)
        {
            case null:
                return Null;
            case JsonArray array when level < DeepestLevel:
                var items = ImmutableArray.CreateBuilder<JsonData>(array.Count);
                foreach (var item in array)
                {
                    if (Read(item, level + 1) is not { } read)
                    {
                        return null;
                    }

                    items.Add(read);
                }

                return Of(items.MoveToImmutable());
            case JsonObject @object when level < DeepestLevel:
                var members = NoMembers.ToBuilder();
                foreach (var (name, member) in @object)
                {
                    if (Read(member, level + 1) is not { } read)
                    {
                        return null;
                    }

                    members[name] = read;
                }

                return new JsonData(JsonTypes.Object) { Members = members.ToImmutable() };
            case JsonValue value:
                return value.GetValueKind() switch
                {
                    JsonValueKind.True => True,
                    JsonValueKind.False => False,
                    JsonValueKind.Null => Null,
                    JsonValueKind.String => Of(value.ToString()),
                    JsonValueKind.Number when ExactNumber.TryParse(value.ToJsonString(), out var number) => Of(number),
                    _ => null,
                };
            default:
                return null;
        }
    }

    private string WriteKey()
    {
        var builder = new StringBuilder();
        Write(this, builder);
        return builder.ToString();
    }

    private static void Write(JsonData data, StringBuilder builder)
    {
        switch (data.Type)
        {
            case JsonTypes.Null:
                builder.Append("null");
                break;
            case JsonTypes.Boolean:
                builder.Append(data.IsTrue ? "true" : "false");
                break;
            case JsonTypes.Number:
                builder.Append(CultureInfo.InvariantCulture, $"{data.Number}");
                break;
            case JsonTypes.String:
                Quote(data.Text, builder);
                break;
            case JsonTypes.Array:
                var before = "[";
                foreach (var item in data.Items)
                {
                    builder.Append(before);
                    Write(item, builder);
                    before = ",";
                }

                builder.Append(data.Items.IsEmpty ? "[]" : "]");
                break;
            default:
                var opening = "{";
                foreach (var (name, member) in data.Members)
                {
                    Quote(name, builder.Append(opening));
                    Write(member, builder.Append(':'));
                    opening = ",";
                }

                builder.Append(data.Members.IsEmpty ? "{}" : "}");
                break;
        }
    }

    private static void Quote(string text, StringBuilder builder) =>
        builder.Append('"').Append(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
}
