using System.Text;
using System.Text.RegularExpressions;

namespace ApiImpact.Schemas.Reading;

/// <summary>The syntax of URIs (RFC 3986), of IRIs (RFC 3987), and of references to them.</summary>
internal static partial class UriSyntax
{
    private const string Unreserved = "-._~";
    private const string SubDelimiters = "!$&'()*+,;=";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>RFC 3986, appendix B: every text splits into five parts.</summary>
    [GeneratedRegex(@"^((?<scheme>[^:/?#]+):)?(//(?<authority>[^/?#]*))?(?<path>[^?#]*)(\?(?<query>[^#]*))?(#(?<fragment>.*))?\z", Options | RegexOptions.Singleline, 1000)]
    private static partial Regex Parts { get; }

    /// <summary>"IPvFuture = "v" 1*HEXDIG "." 1*( unreserved / sub-delims / ":" )"</summary>
    [GeneratedRegex(@"^v[0-9A-Fa-f]+\.[A-Za-z0-9._~!$&'()*+,;=:-]+\z", Options | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex FutureAddress { get; }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]*\z", Options, 1000)]
    private static partial Regex Scheme { get; }

    /// <summary>Whether a text is a URI, or an IRI where <paramref name="international"/> is set: it begins with a scheme.</summary>
    public static bool IsAbsolute(string text, bool international) => Parts.Match(text).Groups["scheme"].Success && IsReference(text, international);

    /// <summary>Whether a text is a reference: a URI or IRI, or one that is relative to another.</summary>
    public static bool IsReference(string text, bool international)
    {
        var parts = Parts.Match(text).Groups;
        var (scheme, authority, path) = (parts["scheme"], parts["authority"], parts["path"].Value);

        // "path-noscheme ; begins with a non-colon segment"
        var firstSegment = path.Split('/')[0];
        return (scheme.Success ? Scheme.IsMatch(scheme.Value) : authority.Success || !firstSegment.Contains(':', StringComparison.Ordinal))
            && (!authority.Success || IsAuthority(authority.Value, international))
            && Consists(path, ":@/", international)
            && Consists(parts["query"].Value, ":@/?", international, isQuery: true)
            && Consists(parts["fragment"].Value, ":@/?", international);
    }

    /// <summary>"authority = [ userinfo "@" ] host [ ":" port ]"</summary>
    private static bool IsAuthority(string authority, bool international)
    {
        var at = authority.IndexOf('@', StringComparison.Ordinal);
        if (at >= 0 && !Consists(authority[..at], ":", international))
        {
            return false;
        }

        var host = authority[(at + 1)..];
        var end = host.StartsWith('[') ? host.IndexOf(']', StringComparison.Ordinal) + 1 : host.Split(':')[0].Length;
        var (name, rest) = (host[..end], host[end..]);
        return (rest.Length == 0 || (rest[0] == ':' && rest.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0))
            && (host.StartsWith('[') ? end > 0 && IsAddress(name[1..^1]) : Consists(name, "", international));
    }

    private static bool IsAddress(string literal) => IpAddress.IsVersion6(literal) || FutureAddress.IsMatch(literal);

    /// <summary>Whether a part has no characters but unreserved ones, sub-delims, <paramref name="others"/> and percent-encoded octets.</summary>
    private static bool Consists(string part, string others, bool international, bool isQuery = false)
    {
        var index = 0;
        foreach (var rune in part.EnumerateRunes())
        {
            var isAllowed = rune.IsAscii
                ? IsAllowed((char)rune.Value, others) || (rune.Value == '%' && index + 2 < part.Length && char.IsAsciiHexDigit(part[index + 1]) && char.IsAsciiHexDigit(part[index + 2]))
                : international && (IsInternational(rune) || (isQuery && IsPrivate(rune)));
            if (!isAllowed)
            {
                return false;
            }

            index += rune.Utf16SequenceLength;
        }

        return true;
    }

    private static bool IsAllowed(char character, string others) => char.IsAsciiLetterOrDigit(character)
        || Unreserved.Contains(character, StringComparison.Ordinal) || SubDelimiters.Contains(character, StringComparison.Ordinal) || others.Contains(character, StringComparison.Ordinal);

    /// <summary>RFC 3987, 2.2: ucschar.</summary>
    private static bool IsInternational(Rune rune) => rune.Value is (>= 0xA0 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFEF)
        || (rune.Value is >= 0x10000 and <= 0xEFFFF && (rune.Value & 0xFFFF) <= 0xFFFD && rune.Value is < 0xE0000 or > 0xE0FFF);

    /// <summary>RFC 3987, 2.2: iprivate.</summary>
    private static bool IsPrivate(Rune rune) => rune.Value is (>= 0xE000 and <= 0xF8FF) || (rune.Value >= 0xF0000 && (rune.Value & 0xFFFF) <= 0xFFFD);
}
