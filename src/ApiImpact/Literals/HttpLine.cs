using System.Buffers;
using ApiImpact.Text;

namespace ApiImpact.Literals;

/// <summary>The lines of an HTTP message as specs show it. Offsets are local.</summary>
internal static class HttpLine
{
    private const int LongestPlaceholder = 60;

    private static readonly SearchValues<char> HeaderCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    private static readonly SearchValues<char> NotInReasons = SearchValues.Create(".,;:{}[]()");

    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

    private static readonly HashSet<string> HeadersInOneWord = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Allow", "Authorization", "Connection", "Cookie", "Date", "ETag", "Expires", "Host", "Link", "Location", "Server", "Vary",
    };

    private static readonly HashSet<string> StatusLabels = new(StringComparer.OrdinalIgnoreCase)
    {
        "Code", "HTTP Status", "RESP", "Response", "Response Code", "Return Code", "Status", "Status Code", "HTTP Code",
    };

    /// <summary>
    /// A request line: <c>POST /v1/segments HTTP/1.1</c>, <c>GET: /v3/types</c>, <c>Request: GET /v3/types</c>. A method is in capitals, and its
    /// target has a slash or begins with a placeholder.
    /// </summary>
    public static bool TryReadRequest(string text, TextSpan line, out string method, out TextSpan target)
    {
        (method, target) = ("", default);
        var at = AfterLabel(text, line, static label => label.StartsWith("REQ", StringComparison.OrdinalIgnoreCase));
        var rest = text.AsSpan(at, line.End - at);
        foreach (var name in Methods)
        {
            if (rest.StartsWith(name) && rest.Length > name.Length && rest[name.Length] is ' ' or ':' or '\t')
            {
                var start = SkipBlanks(text, at + name.Length + (rest[name.Length] == ':' ? 1 : 0), line.End);
                var end = EndOfTarget(text, start, line.End);
                method = name;
                target = TextSpan.FromBounds(start, end);
                return IsTarget(text.AsSpan(start, end - start));
            }
        }

        return false;
    }

    /// <summary>A status line: <c>HTTP/1.1 200 OK</c>, <c>200 OK</c>, <c>Code: 202 Accepted</c>, <c>RESP: [200]</c>.</summary>
    public static bool TryReadStatus(string text, TextSpan line, out TextSpan code, out string reason)
    {
        (code, reason) = (default, "");
        var at = AfterLabel(text, line, StatusLabels.Contains);
        if (text.AsSpan(at, line.End - at).StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase))
        {
            var version = text.AsSpan(at, line.End - at).IndexOf(' ');
            if (version < 0)
            {
                return false;
            }

            at = SkipBlanks(text, at + version, line.End);
        }

        var isBracketed = at > line.Start && at < line.End && text[at] == '[';
        at += isBracketed ? 1 : 0;
        var rest = text.AsSpan(at, line.End - at);
        if (rest.Length < 3 || rest[0] is < '1' or > '5' || !char.IsAsciiDigit(rest[1]) || !char.IsAsciiDigit(rest[2]))
        {
            return false;
        }

        code = new(at, 3);
        rest = rest[3..];
        if (isBracketed && !rest.StartsWith("]"))
        {
            return false;
        }

        rest = isBracketed ? rest[1..].Trim() : rest;
        reason = rest.Trim().ToString();
        return rest.Length == 0 || isBracketed || (rest[0] is ' ' && rest.TrimStart() is [>= 'A' and <= 'Z', ..] && !rest.ContainsAny(NotInReasons));
    }

    /// <summary>A header: a name with a hyphen, or one of HTTP's own, then a colon and a value.</summary>
    public static bool TryReadHeader(string text, TextSpan line, out string name, out string value)
    {
        (name, value) = ("", "");
        var content = text.AsSpan(line.Start, line.Length).Trim();
        var colon = content.IndexOf(':');
        if (colon <= 0 || colon + 1 >= content.Length || content[..colon].ContainsAnyExcept(HeaderCharacters))
        {
            return false;
        }

        name = content[..colon].ToString();
        value = content[(colon + 1)..].Trim().ToString();
        return value.Length > 0 && value[0] is not ('{' or '[') && (name.Contains('-', StringComparison.Ordinal) || HeadersInOneWord.Contains(name));
    }

    /// <summary>Past the blanks, and past a label with its colon where it is one of those that are meant.</summary>
    private static int AfterLabel(string text, TextSpan line, Predicate<string> isMeant)
    {
        var start = SkipBlanks(text, line.Start, line.End);
        var colon = text.AsSpan(start, line.End - start).IndexOf(':');
        return colon is > 0 and < 30 && isMeant(text.Substring(start, colon).Trim()) ? SkipBlanks(text, start + colon + 1, line.End) : start;
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    /// <summary>A target ends at a blank, but not at one between the brackets of a placeholder: <c>/segments/&lt;segment id&gt;</c>.</summary>
    private static int EndOfTarget(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var closer = text[at] switch { '<' => '>', '{' => '}', _ => '\0' };
            if (closer != '\0' && text.AsSpan(at, Math.Min(end - at, LongestPlaceholder)).IndexOf(closer) is > 0 and var length)
            {
                at += length;
            }
            else if (text[at] is ' ' or '\t' or '\r')
            {
                return at;
            }
        }

        return end;
    }

    private static bool IsTarget(ReadOnlySpan<char> target) => target.Length > 0 && (target.Contains('/') || target[0] is '{' or '<' or '$');
}
