using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Reading;

/// <summary>
/// A value of a document that is being read, and where it stands. What is asked of it and is not of the kind that OpenAPI has there
/// is reported and counts as absent, so that one bad spot does not lose the rest.
/// </summary>
internal readonly record struct Place(Document Document, JsonNode Json, string Pointer)
{
    /// <summary>The key of the value.</summary>
    public Location Location => Location.OfKey(Document.Positions, Pointer);

    /// <summary>The last token of the pointer: the name or index under which the value stands.</summary>
    public string Key => JsonPointer.Unescape(Pointer[(Pointer.LastIndexOf('/') + 1)..]);

    /// <summary>The member, whatever it is; null where it is absent or null.</summary>
    public Place? Member(string name) =>
        Json is JsonObject members && members[name] is { } value ? new Place(Document, value, JsonPointer.Append(Pointer, name)) : null;

    /// <summary>The member, where it is an object.</summary>
    public Place? Object(string name) => Member(name) is { } member && member.Expect(member.Json is JsonObject, "an object") ? member : null;

    /// <summary>The member as text; numbers and booleans as they are written, for YAML makes a number of <c>version: 2.10</c>.</summary>
    public string? Text(string name)
    {
        var json = (Json as JsonObject)?[name];
        return json is JsonValue
            ? json.GetValueKind() == JsonValueKind.String ? json.GetValue<string>() : json.ToJsonString()
            : Unexpected<string>(name, json, "a string");
    }

    /// <summary>The member as a boolean.</summary>
    public bool? Flag(string name) => (Json as JsonObject)?[name] is var json && json?.GetValueKind() is JsonValueKind.True or JsonValueKind.False
        ? json.GetValueKind() == JsonValueKind.True
        : Unexpected<bool?>(name, json, "true or false");

    /// <summary>The items of the member, where it is an array.</summary>
    public IEnumerable<Place> Items(string name)
    {
        if (Member(name) is not { } member || !member.Expect(member.Json is JsonArray, "an array"))
        {
            yield break;
        }

        var items = (JsonArray)member.Json;
        for (var index = 0; index < items.Count; index++)
        {
            if (member.Item(items[index], JsonPointer.Append(member.Pointer, index)) is { } item)
            {
                yield return item;
            }
        }
    }

    /// <summary>The strings in the member, where it is an array.</summary>
    public IEnumerable<string> Texts(string name) =>
        from item in Items(name)
        where item.Expect(item.Json.GetValueKind() == JsonValueKind.String, "a string")
        select item.Json.GetValue<string>();

    /// <summary>The members of the member, where it is an object. Paths and responses may be extended; in a map the names are free, and <c>x-total</c> is a header.</summary>
    public IEnumerable<(string Name, Place Value)> Members(string name) => Object(name)?.Members(isMap: name is not ("paths" or "responses")) ?? [];

    /// <summary>The members of the value, where it is an object; extensions are not among them, which a map has none of.</summary>
    public IEnumerable<(string Name, Place Value)> Members(bool isMap = false)
    {
        if (!Expect(Json is JsonObject, "an object"))
        {
            yield break;
        }

        foreach (var (name, value) in (JsonObject)Json)
        {
            if ((!IsExtension(name) || (isMap && value is JsonObject or JsonArray)) && Item(value, JsonPointer.Append(Pointer, name)) is { } member)
            {
                yield return (name, member);
            }
        }
    }

    /// <summary>The members whose names begin with <c>x-</c>, and those of the <paramref name="others"/> that are there, copied; null where there are none.</summary>
    public JsonObject? Extensions(params ReadOnlySpan<string> others)
    {
        JsonObject? extensions = null;
        foreach (var (name, value) in Json as JsonObject ?? [])
        {
            if (IsExtension(name) || others.Contains(name))
            {
                extensions ??= [];
                extensions[name] = value?.DeepClone();
            }
        }

        return extensions;
    }

    /// <summary>The object that the place holds or refers to; null, and a report, where there is none.</summary>
    public Place? Followed() => Document.Workspace.Follow(this);

    /// <summary>Reports a fault at this place.</summary>
    public void Report(Rule rule, string message) => Document.Workspace.Log.Report(rule, Location, message);

    /// <summary>Reports a value of the wrong kind; gives <paramref name="isExpected"/> back.</summary>
    public bool Expect(bool isExpected, string expected)
    {
        if (!isExpected)
        {
            Report(OpenApiRules.UnexpectedValue, $"'{Key}' should be {expected} but is {Describe(Json)}; it is left out");
        }

        return isExpected;
    }

    private T? Unexpected<T>(string name, JsonNode? value, string expected)
    {
        if (value is not null)
        {
            new Place(Document, value, JsonPointer.Append(Pointer, name)).Expect(isExpected: false, expected);
        }

        return default;
    }

    private Place? Item(JsonNode? value, string pointer)
    {
        if (value is null)
        {
            Document.Workspace.Log.Report(
                OpenApiRules.UnexpectedValue, Location.OfKey(Document.Positions, pointer), $"'{pointer[(pointer.LastIndexOf('/') + 1)..]}' is null; it is left out");
            return null;
        }

        return new Place(Document, value, pointer);
    }

    private static bool IsExtension(string name) => name.StartsWith("x-", StringComparison.Ordinal);

    private static string Describe(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        _ => "true or false",
    };
}
