using System.Text.Json.Nodes;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Literals;

namespace ApiImpact.Dialects.Facts;

/// <summary>Tells messages and their schemas from the other literals of a spec.</summary>
internal static class MessageShapes
{
    /// <summary>
    /// Whether a passage shows a message. A literal that cannot be read is one if it begins as an object; an empty object is one in an HTTP exchange.
    /// </summary>
    public static bool IsMessage(Outline outline, Passage passage) => passage.Part switch
    {
        ValuePart { Value: JsonObject { Count: 0 } } => passage.Index > passage.Scope.Start && outline.Passages[passage.Index - 1].Part is RequestLinePart or StatusLinePart or HeaderPart,
        ValuePart value => IsMessage(value),
        UnreadPart => passage.Text.AsSpan().TrimStart() is ['{', ..],
        _ => false,
    };

    /// <summary>Whether a literal may be a body or the schema of one: an object, or an array with one, that is neither policy nor a Neutron attribute map.</summary>
    private static bool IsMessage(ValuePart value) => value.Value switch
    {
        JsonObject members => members.Count > 0 && !IsPolicy(members) && !IsRoute(members) && !IsAttributeMap(members, 3) && value.Name?.EndsWith("_MAP", StringComparison.Ordinal) is not true,
        JsonArray items => items.Any(static item => item is JsonObject members && !IsPolicy(members) && !IsRoute(members) && !IsAttributeMap(members, 3)),
        _ => false,
    };

    /// <summary>Whether a message is a schema: it looks like one, or it is members without braces of which each is described by one.</summary>
    public static bool IsSchema(ValuePart? value) =>
        value is { LooksLikeSchema: true } || (value is { IsFragment: true, Value: JsonObject { Count: > 0 } members } && members.All(static member => IsTyped(member.Value)));

    private static bool IsTyped(JsonNode? value) =>
        value is JsonObject members && members.ContainsKey("type") && members.All(static member => SchemaKeywords.IsKeyword(member.Key));

    /// <summary><c>"os_masakari_api:segments:update": "rule:admin_api"</c>.</summary>
    private static bool IsPolicy(JsonObject members) =>
        members.All(static member => member.Key.Contains(':', StringComparison.Ordinal) && member.Value is JsonValue value && value.TryGetValue<string>(out _))
        || members.Any(static member => member.Value is JsonValue value && value.TryGetValue<string>(out var text)
            && (text.StartsWith("rule:", StringComparison.Ordinal) || text.StartsWith("role:", StringComparison.Ordinal) || text.StartsWith("is_admin:", StringComparison.Ordinal)));

    /// <summary>An operation that a policy's definition in code names: <c>{'method': 'POST', 'path': '/segments'}</c>.</summary>
    private static bool IsRoute(JsonObject members) => members.Count == 2 && members.ContainsKey("method") && members.ContainsKey("path");

    /// <summary>Neutron's description of a resource for its own server: <c>{'name': {'allow_post': True, 'allow_put': True}}</c>.</summary>
    private static bool IsAttributeMap(JsonObject members, int depth) =>
        members.ContainsKey("allow_post") || members.ContainsKey("allow_put")
        || (depth > 0 && members.Any(member => member.Value is JsonObject inner && IsAttributeMap(inner, depth - 1)));
}
