using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ApiImpact.Model;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.RegularExpressions;

namespace ApiImpact.Schemas.Reading;

/// <summary>
/// The keyword <c>format</c>. Draft 2020-12 makes it an annotation that a validator may assert, so a value that a format rejects is neither
/// surely valid nor surely invalid; draft 4 asserts the formats that it defines. A format that nobody defines is ignored.
/// </summary>
internal static partial class TextFormat
{
    /// <summary>Longer texts are not judged: some expressions take time that grows with the square of the length.</summary>
    private const int LongestText = 8000;

    private static readonly ConcurrentDictionary<(string Format, string Text), bool?> OfExamples = [];

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}\z", Options, 1000)]
    private static partial Regex Date { get; }

    /// <summary>Whether a value is one of the format; null where that depends on whether the format is asserted, or is not known.</summary>
    public static bool? Accepts(NamedFormat format, JsonData value)
    {
        if (value.Type == JsonTypes.Number)
        {
            return Integers(format.Name) is not { } range || (value.Number.IsInteger && range.Contains(value.Number)) ? true : null;
        }

        if (value.Type != JsonTypes.String)
        {
            return true;
        }

        return AcceptsText(format.Name, value.Text) switch
        {
            false => format.IsAsserted ? false : null,

            // Draft 4 refers to RFC 1034, to which a name with punycode in it is a name like any other.
            true when format is { Name: "hostname", Dialect: not SchemaDialect.Draft4 } && IsPunycode(value.Text) => null,
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

    /// <summary>The integers of a format of OpenAPI's registry; null where it has no such bounds.</summary>
    public static NumberRange? Integers(string format) => format switch
    {
        "int8" => Between(sbyte.MinValue, sbyte.MaxValue),
        "int16" => Between(short.MinValue, short.MaxValue),
        "int32" => Between(int.MinValue, int.MaxValue),
        "int64" => Between(long.MinValue, long.MaxValue),
        "uint8" => Between(0, byte.MaxValue),
        "uint16" => Between(0, ushort.MaxValue),
        "uint32" => Between(0, uint.MaxValue),
        _ => null,
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

    private static NumberRange Between(long low, long high) => new(low, false, high, false);

    /// <summary>The examples are what the solver puts into values first, and so are asked about time and again.</summary>
    private static bool? AcceptsText(string format, string text) =>
        Examples(format).Contains(text, StringComparer.Ordinal) ? OfExamples.GetOrAdd((format, text), static example => JudgeText(example.Format, example.Text)) : JudgeText(format, text);

    private static bool? JudgeText(string format, string text) => text.Length > LongestText ? null : format switch
    {
        "date" => IsDate(text),
        "date-time" => text.Length > 11 && text[10] is 'T' or 't' && IsDate(text[..10]) && IsTime(text[11..]),
        "time" => IsTime(text),
        "duration" => Duration.IsMatch(text),
        "email" => IsEmail(text),
        "idn-email" => text.All(char.IsAscii) ? IsEmail(text) : text.Contains('@', StringComparison.Ordinal) ? null : false,
        "hostname" => IsHostName(text) ? true : text.EndsWith('.') && IsHostName(text[..^1]) ? null : false,
        "idn-hostname" => text.All(char.IsAscii) && !IsPunycode(text) ? IsHostName(text) : null,
        "ipv4" => IpAddress.IsVersion4(text),
        "ipv6" => IpAddress.IsVersion6(text),
        "uuid" => Uuid.IsMatch(text),
        "uri" => UriSyntax.IsAbsolute(text, international: false),
        "uri-reference" => UriSyntax.IsReference(text, international: false),
        "iri" => UriSyntax.IsAbsolute(text, international: true),
        "iri-reference" => UriSyntax.IsReference(text, international: true),
        "uri-template" => UriTemplate.IsMatch(text),
        "json-pointer" => Pointer.IsMatch(text),
        "relative-json-pointer" => RelativePointer.IsMatch(text),
        "regex" => PatternParser.Parse(text).Node is null ? null : true,
        _ => true,
    };

    private static bool IsDate(string text) =>
        Date.IsMatch(text) && int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture) is var year
        && int.Parse(text.AsSpan(5, 2), CultureInfo.InvariantCulture) is >= 1 and <= 12 and var month
        && int.Parse(text.AsSpan(8), CultureInfo.InvariantCulture) is >= 1 and var day && day <= DateTime.DaysInMonth(year == 0 ? 2000 : year, month);

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

    /// <summary>RFC 5321, 4.1.2 and 4.1.3. What only RFC 5322, 3.4.1, allows, to which draft 4 refers (comments, odd domains), is left open.</summary>
    private static bool? IsEmail(string text)
    {
        var at = text.LastIndexOf('@');
        var (name, domain) = (text[..Math.Max(0, at)], text[(at + 1)..]);
        return at is > 0 and <= 64 && (Atoms.IsMatch(name) || QuotedName.IsMatch(name)) && (MailDomain.IsMatch(domain) || IsAddressLiteral(domain)) ? true
            : at > 0 && (text.AsSpan().ContainsAny('"', '(', '[') || (Atoms.IsMatch(name) && Atoms.IsMatch(domain))) ? null
            : false;
    }

    private static bool IsAddressLiteral(string domain) => domain is ['[', .. var address, ']']
        && (IpAddress.IsVersion4(address) || (address.StartsWith("IPv6:", StringComparison.OrdinalIgnoreCase) && IpAddress.IsVersion6(address[5..])));

    /// <summary>Whether a label of a name is one of RFC 5890, 2.3.1, with hyphens in its third and fourth place, whose meaning needs the tables of IDNA.</summary>
    private static bool IsPunycode(string text) => text.Split('.').Any(static label => label.Length > 3 && label.AsSpan(2, 2).SequenceEqual("--"));

    private static bool IsHostName(string text) => text.Length is > 0 and <= 253 && text.Split('.').All(static label =>
        label.Length is > 0 and <= 63 && label.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-') && label[0] != '-' && label[^1] != '-');

    [GeneratedRegex(@"^(?<h>[0-9]{2}):(?<m>[0-9]{2}):(?<s>[0-9]{2})(\.[0-9]+)?([zZ]|(?<sign>[+-])(?<oh>[0-9]{2}):(?<om>[0-9]{2}))\z", Options, 1000)]
    private static partial Regex Time { get; }

    [GeneratedRegex(@"^P([0-9]+W|(?=[0-9T])([0-9]+Y([0-9]+M([0-9]+D)?)?|[0-9]+M([0-9]+D)?|[0-9]+D)?(T(?=[0-9])([0-9]+H([0-9]+M([0-9]+S)?)?|[0-9]+M([0-9]+S)?|[0-9]+S))?)\z", Options, 1000)]
    private static partial Regex Duration { get; }

    [GeneratedRegex(@"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\z", Options, 1000)]
    private static partial Regex Atoms { get; }

    [GeneratedRegex(@"^""([ !#-\[\]-~]|\\[ -~])*""\z", Options, 1000)]
    private static partial Regex QuotedName { get; }

    [GeneratedRegex(@"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*\z", Options, 1000)]
    private static partial Regex MailDomain { get; }

    [GeneratedRegex(@"^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}\z", Options, 1000)]
    private static partial Regex Uuid { get; }

    /// <summary>RFC 6570, 2, with the apostrophe, which an erratum adds.</summary>
    [GeneratedRegex(@"^([!#$&'(-;=?-\[\]_a-z~\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFEF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|%[0-9a-f]{2}|\{[+#./;?&=,!@|]?([a-z0-9_]|%[0-9a-f]{2})(\.?([a-z0-9_]|%[0-9a-f]{2}))*(:[1-9][0-9]{0,3}|\*)?(,([a-z0-9_]|%[0-9a-f]{2})(\.?([a-z0-9_]|%[0-9a-f]{2}))*(:[1-9][0-9]{0,3}|\*)?)*\})*\z", Options | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex UriTemplate { get; }

    [GeneratedRegex(@"^(/([^~/]|~[01])*)*\z", Options, 1000)]
    private static partial Regex Pointer { get; }

    [GeneratedRegex(@"^(0|[1-9][0-9]*)(#|(/([^~/]|~[01])*)*)\z", Options, 1000)]
    private static partial Regex RelativePointer { get; }
}
