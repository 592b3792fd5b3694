using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ApiImpact.Model;
using ApiImpact.Schemas.Data;

namespace ApiImpact.Schemas.Reading;

/// <summary>
/// The keyword <c>format</c>. Draft 2020-12 makes it an annotation that a validator may assert, so a value that a format rejects is neither
/// surely valid nor surely invalid; draft 4 asserts the formats that it defines. A format that nobody defines is ignored.
/// </summary>
internal static partial class TextFormat
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly SearchValues<char> TemplateMarks = SearchValues.Create("{}\\^`<>\" |%'");

    private static readonly SearchValues<char> NotInUri = SearchValues.Create(" <>\"{}|\\^`");

    private static readonly string[] Draft4Formats = ["date-time", "email", "hostname", "ipv4", "ipv6", "uri"];

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d$", Options, 1000)]
    private static partial Regex Date { get; }

    /// <summary>Whether a value is one of the format; null where that depends on whether the format is asserted, or is not known.</summary>
    public static bool? Accepts(string format, JsonData value, SchemaDialect dialect)
    {
        if (value.Type == JsonTypes.Number)
        {
            return AcceptsNumber(format, value.Number) ? true : null;
        }

        if (value.Type != JsonTypes.String)
        {
            return true;
        }

        return AcceptsText(format, value.Text) switch
        {
            false when dialect == SchemaDialect.Draft4 && Draft4Formats.Contains(format, StringComparer.Ordinal) => false,
            false => null,
            var answer => answer,
        };
    }

    /// <summary>The types that a format may reject values of: those of OpenAPI's registry for numbers speak of numbers, the others of strings.</summary>
    public static JsonTypes Subject(string format) => format switch
    {
        "int8" or "int16" or "int32" or "int64" or "uint8" or "uint16" or "uint32" or "uint64" or "float" or "double" => JsonTypes.Number,
        _ when Examples(format).Length > 0 => JsonTypes.String,
        _ => JsonTypes.Number | JsonTypes.String,
    };

    /// <summary>Strings of the format; none where the format is not one that is known.</summary>
    public static ImmutableArray<string> Examples(string format) => format switch
    {
        "date" => ["2000-01-01", "2000-01-02"],
        "date-time" => ["2000-01-01T00:00:00Z", "2000-01-01T00:00:01Z"],
        "time" => ["00:00:00Z", "00:00:01Z"],
        "duration" => ["P1D", "P2D"],
        "email" or "idn-email" => ["a@example.org", "b@example.org"],
        "hostname" or "idn-hostname" => ["a", "example.org"],
        "ipv4" => ["192.0.2.1", "192.0.2.2"],
        "ipv6" => ["::1", "2001:db8::1"],
        "uuid" => ["00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000001"],
        "uri" or "iri" => ["http://example.org", "http://example.org/a"],
        "uri-reference" or "iri-reference" => ["a", "b"],
        "uri-template" => ["a", "/{a}"],
        "json-pointer" => ["", "/a"],
        "relative-json-pointer" => ["0", "1"],
        "regex" => ["a", "b"],
        _ => [],
    };

    private static bool AcceptsNumber(string format, ExactNumber number) => format switch
    {
        "int32" => number.IsInteger && number >= int.MinValue && number <= int.MaxValue,
        "int64" => number.IsInteger && number >= long.MinValue && number <= long.MaxValue,
        _ => true,
    };

    private static bool? AcceptsText(string format, string text) => format switch
    {
        "date" => IsDate(text),
        "date-time" => text.Length > 11 && text[10] is 'T' or 't' && IsDate(text[..10]) && IsTime(text[11..]),
        "time" => IsTime(text),
        "duration" => Duration.IsMatch(text),
        "email" => Email.IsMatch(text) && text.IndexOf('@', StringComparison.Ordinal) <= 64,
        "idn-email" => text.All(char.IsAscii) ? Email.IsMatch(text) : text.Contains('@', StringComparison.Ordinal) ? null : false,
        "hostname" => IsHostName(text),
        "idn-hostname" => text.All(char.IsAscii) && !text.Contains("--", StringComparison.Ordinal) ? IsHostName(text) : null,
        "ipv4" => text.Split('.') is { Length: 4 } parts && parts.All(IsOctet),
        "ipv6" => IsIpv6(text),
        "uuid" => Uuid.IsMatch(text),
        "uri" => IsUri(text),
        "uri-reference" => SureUriReference.IsMatch(text) ? true : null,
        "iri" or "iri-reference" => SureUri.IsMatch(text) || (format == "iri-reference" && SureUriReference.IsMatch(text)) ? true : null,
        "uri-template" => text.AsSpan().ContainsAny(TemplateMarks) ? null : true,
        "json-pointer" => text.Length == 0 || Pointer.IsMatch(text),
        "relative-json-pointer" => RelativePointer.IsMatch(text),
        "regex" => null,
        _ => true,
    };

    private static bool IsDate(string text) =>
        Date.IsMatch(text) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsTime(string text)
    {
        if (Time.Match(text) is not { Success: true } match)
        {
            return false;
        }

        int Part(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture) : 0;
        if (Part("h") > 23 || Part("m") > 59 || Part("s") > 60 || Part("oh") > 23 || Part("om") > 59)
        {
            return false;
        }

        // A leap second stands at 23:59:60 UTC.
        var offset = (Part("oh") * 60) + Part("om");
        var minute = (Part("h") * 60) + Part("m") - (match.Groups["sign"].Value == "-" ? -offset : offset);
        return Part("s") < 60 || ((minute % 1440) + 1440) % 1440 == 1439;
    }

    private static bool? IsUri(string text) =>
        !Scheme.IsMatch(text) || !text.All(char.IsAscii) || text.AsSpan().ContainsAny(NotInUri) ? false : SureUri.IsMatch(text) ? true : null;

    private static bool IsOctet(string text) =>
        text.Length is > 0 and <= 3 && text.All(char.IsAsciiDigit) && (text.Length == 1 || text[0] != '0') && int.Parse(text, CultureInfo.InvariantCulture) <= 255;

    private static bool IsHostName(string text) => text.Length is > 0 and <= 253 && text.Split('.').All(static label =>
        label.Length is > 0 and <= 63 && label.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-') && label[0] != '-' && label[^1] != '-');

    private static bool IsIpv6(string text)
    {
        var halves = text.Split("::");
        if (halves.Length > 2)
        {
            return false;
        }

        var groups = 0;
        for (var half = 0; half < halves.Length; half++)
        {
            var parts = halves[half].Length == 0 ? [] : halves[half].Split(':');
            for (var at = 0; at < parts.Length; at++)
            {
                var isLast = half == halves.Length - 1 && at == parts.Length - 1;
                if (isLast && parts[at].Contains('.', StringComparison.Ordinal))
                {
                    if (parts[at].Split('.') is not { Length: 4 } octets || !octets.All(IsOctet))
                    {
                        return false;
                    }

                    groups += 2;
                }
                else if (parts[at].Length is 0 or > 4 || !parts[at].All(char.IsAsciiHexDigit))
                {
                    return false;
                }
                else
                {
                    groups++;
                }
            }
        }

        return halves.Length == 2 ? groups <= 7 : groups == 8;
    }

    [GeneratedRegex(@"^(?<h>[0-9]{2}):(?<m>[0-9]{2}):(?<s>[0-9]{2})(\.[0-9]+)?([zZ]|(?<sign>[+-])(?<oh>[0-9]{2}):(?<om>[0-9]{2}))\z", Options, 1000)]
    private static partial Regex Time { get; }

    [GeneratedRegex(@"^P([0-9]+W|(?=[0-9T])([0-9]+Y([0-9]+M([0-9]+D)?)?|[0-9]+M([0-9]+D)?|[0-9]+D)?(T(?=[0-9])([0-9]+H([0-9]+M([0-9]+S)?)?|[0-9]+M([0-9]+S)?|[0-9]+S))?)\z", Options, 1000)]
    private static partial Regex Duration { get; }

    [GeneratedRegex(@"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*\z", Options, 1000)]
    private static partial Regex Email { get; }

    [GeneratedRegex(@"^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}\z", Options, 1000)]
    private static partial Regex Uuid { get; }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]*:", Options, 1000)]
    private static partial Regex Scheme { get; }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]*:(//[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~!$&'()*+,;=:@/-]*)?|(?!//)[A-Za-z0-9._~!$&'()*+,;=:@/-]*)(\?[A-Za-z0-9._~!$&'()*+,;=:@/?-]*)?(#[A-Za-z0-9._~!$&'()*+,;=:@/?-]*)?\z", Options, 1000)]
    private static partial Regex SureUri { get; }

    [GeneratedRegex(@"^[A-Za-z0-9._~!$&'()*+,;=@/-]*(\?[A-Za-z0-9._~!$&'()*+,;=:@/?-]*)?(#[A-Za-z0-9._~!$&'()*+,;=:@/?-]*)?\z", Options, 1000)]
    private static partial Regex SureUriReference { get; }

    [GeneratedRegex(@"^(/([^~]|~[01])*)+\z", Options, 1000)]
    private static partial Regex Pointer { get; }

    [GeneratedRegex(@"^(0|[1-9][0-9]*)(#|(/([^~/]|~[01])*)*)\z", Options, 1000)]
    private static partial Regex RelativePointer { get; }
}
