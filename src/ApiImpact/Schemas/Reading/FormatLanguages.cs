using System.Collections.Concurrent;
using ApiImpact.Model;
using ApiImpact.Schemas.RegularExpressions;

namespace ApiImpact.Schemas.Reading;

/// <summary>
/// Formats as regular languages, by the grammars of their RFCs: the strings that surely are of a format, and those that may be. Most formats are regular, so the two are
/// one; of the others (leap seconds in all time zones, comments in mail addresses, addresses in URIs) each is as near as a small automaton comes.
/// </summary>
internal static class FormatLanguages
{
    private const string Year = @"\d{4}";
    private const string LeapYear = @"(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
    private const string Day = $@"(?:{Year}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|{LeapYear}-02-29)";
    private const string HourAndMinute = @"(?:[01]\d|2[0-3]):[0-5]\d";
    private const string Zone = $"(?:[zZ]|[+-]{HourAndMinute})";
    private const string Time = $@"(?:{HourAndMinute}:[0-5]\d(?:\.\d+)?{Zone}|23:59:60(?:\.\d+)?(?:[zZ]|[+-]00:00))";
    private const string TimeOrLeapSecond = $@"{HourAndMinute}:(?:[0-5]\d|60)(?:\.\d+)?{Zone}";

    private const string Duration =
        @"P(?:\d+W|(?=[0-9T])(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)?(?:T(?=[0-9])(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?)";

    private const string Octet = @"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)";
    private const string Version4 = $@"{Octet}(?:\.{Octet}){{3}}";
    private const string Group = "[0-9A-Fa-f]{1,4}";

    private const string Label = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private const string HostName = $@"{Label}(?:\.{Label})*";

    private const string Atom = @"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private const string MailLabel = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";

    private const string Plain = "[A-Za-z0-9._~!$&'()*+,;=-]";
    private const string Encoded = "%[0-9A-Fa-f]{2}";
    private const string NameCharacter = $"(?:{Plain}|{Encoded})";
    private const string SegmentCharacter = $"(?:{Plain}|[:@]|{Encoded})";
    private const string Segments = $"(?:/{SegmentCharacter}*)*";
    private const string Tail = $@"(?:\?(?:{SegmentCharacter}|[/?])*)?(?:#(?:{SegmentCharacter}|[/?])*)?";
    private const string Scheme = "[A-Za-z][A-Za-z0-9+.-]*:";

    private static readonly ConcurrentDictionary<string, Language?> Known = new(StringComparer.Ordinal);

    private static readonly string Version6 = $"(?:{string.Join('|', Version6Forms())})";

    /// <summary>Strings that surely are of a format; null where none are known.</summary>
    public static Language? Inner(string format, SchemaDialect dialect) => format switch
    {
        "date" => Of(Day),
        "time" => Of(Time),
        "date-time" => Of($"{Day}[Tt]{Time}"),
        "duration" => Of(Duration),
        "ipv4" => Of(Version4),
        "ipv6" => Of(Version6),
        "uuid" => Of("[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"),
        "hostname" when dialect == SchemaDialect.Draft4 => Of(HostName, longest: 253),
        "hostname" or "idn-hostname" => Of($@"(?!(?:.*\.)?[^.]{{2}}--){HostName}", longest: 253),
        "email" or "idn-email" => Of($@"(?=[^@]{{1,64}}@){Atom}(?:\.{Atom})*@{MailLabel}(?:\.{MailLabel})*"),
        "json-pointer" => Of("(?:/(?:[^~/]|~[01])*)*"),
        "relative-json-pointer" => Of(@"(?:0|[1-9]\d*)(?:#|(?:/(?:[^~/]|~[01])*)*)"),
        "uri" or "iri" => Of(Scheme + HierarchicalPart(host: $"{NameCharacter}*", firstSegment: $"{SegmentCharacter}+") + Tail),
        "uri-reference" or "iri-reference" => Of($"(?:{Scheme}{HierarchicalPart($"{NameCharacter}*", $"{SegmentCharacter}+")}|{HierarchicalPart($"{NameCharacter}*", $"(?:{NameCharacter}|@)+")}){Tail}"),
        _ => null,
    };

    /// <summary>All strings that may be of a format that draft 4 defines, and so asserts; null where that is not known to be fewer than all.</summary>
    public static Language? Outer(string format) => format switch
    {
        "date-time" => Of($"{Day}[Tt]{TimeOrLeapSecond}"),
        "hostname" => Of($@"{HostName}\.?", longest: 254),
        "email" => Of(@"[^]+@[^]*"),
        "uri" => Of(Scheme + HierarchicalPart(host: $@"(?:{NameCharacter}*|\[[A-Za-z0-9._~!$&'()*+,;=:-]*\])", firstSegment: $"{SegmentCharacter}+") + Tail),
        "ipv4" or "ipv6" => Inner(format, SchemaDialect.Draft4),
        _ => null,
    };

    /// <summary>"hier-part = "//" authority path-abempty / path-absolute / path-rootless / path-empty"</summary>
    private static string HierarchicalPart(string host, string firstSegment) =>
        $"(?://(?:(?:{NameCharacter}|:)*@)?{host}(?::[0-9]*)?{Segments}|/(?:{SegmentCharacter}+{Segments})?|{firstSegment}{Segments}|)";

    /// <summary>Eight groups, of which one run may be left out, and the last two of which may be an IPv4 address.</summary>
    private static IEnumerable<string> Version6Forms()
    {
        yield return $"(?:{Group}:){{7}}{Group}";
        yield return $"(?:{Group}:){{6}}{Version4}";
        for (var before = 0; before <= 7; before++)
        {
            var left = before == 0 ? "" : $"{Group}(?::{Group}){{{before - 1}}}";
            var right = new List<string> { "" };
            if (before < 7)
            {
                right.Add($"{Group}(?::{Group}){{0,{6 - before}}}");
            }

            if (before <= 5)
            {
                right.Add(before == 5 ? Version4 : $"(?:{Group}:){{0,{5 - before}}}{Version4}");
            }

            yield return $"{left}::(?:{string.Join('|', right)})";
        }
    }

    private static Language? Of(string pattern, int? longest = null) => Known.GetOrAdd(
        pattern,
        static (pattern, longest) => Language.Pattern($"^(?:{pattern})$").Language is { } language && longest is { } most && Language.OfLength(0, most) is { } lengths
            ? language.Intersect(lengths)
            : Language.Pattern($"^(?:{pattern})$").Language,
        longest);
}
