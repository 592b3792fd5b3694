using System.Text.Json.Nodes;
using ApiImpact.Model;

namespace ApiImpact.Changes.Edits;

/// <summary>A witness as the HTTP request or response that it would be.</summary>
internal static class Exchange
{
    /// <summary>The exchange in which the message has the value.</summary>
    public static string Of(SchemaMessage message, JsonNode? value)
    {
        var operation = message.Operation.After;
        var isRequest = message.Part is SchemaPart.RequestBody or SchemaPart.RequestParameter;
        return (isRequest, message.Name) switch
        {
            (true, null) => $"{operation.Method} {operation.Path}\nContent-Type: {message.MediaType ?? "application/json"}\n\n{ChangeText.Of(value)}",
            (true, { } name) => Parameter(operation, name, message.In, value),
            (false, null) => $"{operation.Method} {operation.Path}\n\n{Status(message)}\nContent-Type: {message.MediaType ?? "application/json"}\n\n{ChangeText.Of(value)}",
            (false, { } name) => $"{operation.Method} {operation.Path}\n\n{Status(message)}\n{name}: {Text(value)}",
        };
    }

    /// <summary>The exchange in which the body has the value.</summary>
    public static string OfBody(Pairing.BodyPair body, JsonNode? value)
    {
        var line = $"{body.Operation.After.Method} {body.Operation.After.Path}";
        var status = body.Code is { Text.Length: > 0 } code ? $"\n\nHTTP/1.1 {code.Text.Replace("XX", "00", StringComparison.OrdinalIgnoreCase)}" : body.Direction == ChangeDirection.Response ? "\n\nHTTP/1.1 200" : "";
        return $"{line}{status}\nContent-Type: application/json\n\n{ChangeText.Of(value)}";
    }

    private static string Parameter(Operation operation, string name, ParameterPlace? place, JsonNode? value) => place switch
    {
        ParameterPlace.Path => $"{operation.Method} {operation.Path.Replace($"{{{name}}}", Uri.EscapeDataString(Text(value)), StringComparison.Ordinal)}",
        ParameterPlace.Header => $"{operation.Method} {operation.Path}\n{name}: {Text(value)}",
        ParameterPlace.Cookie => $"{operation.Method} {operation.Path}\nCookie: {name}={Text(value)}",
        ParameterPlace.QueryString => $"{operation.Method} {operation.Path}?{Uri.EscapeDataString(Text(value))}",
        _ => $"{operation.Method} {operation.Path}?{name}={Uri.EscapeDataString(Text(value))}",
    };

    private static string Status(SchemaMessage message) =>
        $"HTTP/1.1 {(message.Code is { Text.Length: > 0 } code ? code.Text.Replace("XX", "00", StringComparison.OrdinalIgnoreCase) : "200")}";

    /// <summary>The value as text outside a body: the items of an array with commas between them.</summary>
    private static string Text(JsonNode? value) => value switch
    {
        JsonValue scalar when scalar.TryGetValue(out string? text) => text,
        JsonArray items => string.Join(',', items.Select(Text)),
        null => "",
        _ => ChangeText.Of(value),
    };
}
