using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ApiImpact.OpenApi.Reading.Trees;

/// <summary>
/// What a scalar means: "Tags MUST be limited to those allowed by YAML's JSON schema ruleset" (OpenAPI 3.1, 4.2), read by the core schema
/// of YAML 1.2, where <c>yes</c> and <c>on</c> are strings. Anything quoted is a string.
/// </summary>
internal sealed partial class YamlScalar
{
    private readonly Dictionary<string, JsonElement> numbers = new(StringComparer.Ordinal);

    [GeneratedRegex(@"^[-+]?(?<whole>\d*)(\.(?<fraction>\d*))?(?<exponent>[eE][-+]?\d+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Decimal { get; }

    /// <summary>The value of a scalar; null for YAML's null.</summary>
    public JsonNode? Read(Scalar scalar)
    {
        var text = scalar.Value;
        var tag = scalar.Tag.IsEmpty ? "" : scalar.Tag.Value;
        if (tag == "tag:yaml.org,2002:str" || tag == "!" || (scalar.Style != ScalarStyle.Plain && tag.Length == 0))
        {
            return JsonValue.Create(text);
        }

        return text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" => JsonValue.Create(true),
            "false" or "False" or "FALSE" => JsonValue.Create(false),
            _ => Number(text) is { } number ? JsonValue.Create(number) : JsonValue.Create(text),
        };
    }

    /// <summary>A number as JSON writes it, with all its digits; null for what is none (<c>.inf</c> and <c>.nan</c> have no JSON).</summary>
    private JsonElement? Number(string text)
    {
        if (!char.IsAsciiDigit(text[^1]) && text[^1] != '.' && !text.StartsWith("0x", StringComparison.Ordinal))
        {
            return null;
        }

        if (numbers.TryGetValue(text, out var known))
        {
            return known;
        }

        return Normal(text) is { } json ? numbers[text] = JsonElement.Parse(json) : null;
    }

    private static string? Normal(string text)
    {
        try
        {
            if (text.StartsWith("0x", StringComparison.Ordinal) || text.StartsWith("0o", StringComparison.Ordinal))
            {
                return Convert.ToUInt64(text[2..], text[1] == 'x' ? 16 : 8).ToString();
            }
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentException)
        {
            return null;
        }

        var match = Decimal.Match(text);
        var whole = match.Groups["whole"].Value;
        var fraction = match.Groups["fraction"].Value;
        if (!match.Success || whole.Length + fraction.Length == 0)
        {
            return null;
        }

        var digits = whole.TrimStart('0') is { Length: > 0 } significant ? significant : "0";
        return $"{(text[0] == '-' ? "-" : "")}{digits}{(fraction.Length > 0 ? "." + fraction : "")}{match.Groups["exponent"].Value}";
    }
}
