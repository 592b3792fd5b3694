using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiImpact.Literals;

/// <summary>Python's <c>+</c> and <c>%</c> on values that are known.</summary>
internal static class LiteralOperators
{
    /// <summary>Applies an operator; false where it does not fit the values.</summary>
    public static bool TryApply(char sign, JsonNode? left, JsonNode? right, out JsonNode? value)
    {
        value = (sign, left, right) switch
        {
            ('+', JsonValue first, JsonValue second) when IsString(first) && IsString(second) => JsonValue.Create(first.GetValue<string>() + second.GetValue<string>()),
            ('+', JsonArray first, JsonArray second) => new JsonArray([.. first.Concat(second).Select(static item => item?.DeepClone())]),
            ('%', JsonValue format, not null) when IsString(format) && Format(format.GetValue<string>(), right) is { } text => JsonValue.Create(text),
            _ => null,
        };
        return value is not null;
    }

    private static bool IsString(JsonNode value) => value.GetValueKind() == JsonValueKind.String;

    /// <summary><c>%s</c>, <c>%d</c> and <c>%(name)s</c> without flags, and <c>%%</c>; null where there is anything else, or too many values or too few.</summary>
    private static string? Format(string format, JsonNode values)
    {
        JsonNode?[] items = values is JsonArray list ? [.. list] : [values];
        var used = 0;
        var result = new StringBuilder();
        for (var at = 0; at < format.Length; at++)
        {
            if (format[at] != '%')
            {
                result.Append(format[at]);
                continue;
            }

            var rest = format.AsSpan(at + 1);
            if (rest.StartsWith("%"))
            {
                result.Append('%');
                at++;
            }
            else if (rest.StartsWith("s") || rest.StartsWith("d"))
            {
                if (used >= items.Length || Spell(items[used++]) is not { } text)
                {
                    return null;
                }

                result.Append(text);
                at++;
            }
            else if (rest.StartsWith("(") && rest.IndexOf(')') is var close and > 0 && close + 1 < rest.Length && rest[close + 1] is 's' or 'd'
                && values is JsonObject named && Spell(named[rest[1..close].ToString()]) is { } text)
            {
                result.Append(text);
                at += close + 2;
                used = items.Length;
            }
            else
            {
                return null;
            }
        }

        return used == items.Length ? result.ToString() : null;
    }

    private static string? Spell(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>(),
        JsonValueKind.Number => value.ToJsonString(),
        _ => null,
    };
}
