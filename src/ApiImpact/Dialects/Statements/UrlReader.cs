using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Statements;

/// <summary>
/// Finds the URLs in a text. A URL ends at white space, except inside the brackets of a placeholder (<c>/shares/&lt;share id&gt;</c>),
/// and where a line breaks after a slash or before one inside the same quotation; punctuation at its end belongs to the sentence.
/// </summary>
internal static partial class UrlReader
{
    private const int LongestUrl = 2000;

    [GeneratedRegex(@"^https?:/+(?:\[[^\]]*\]|[^/\s?`""']+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Host { get; }

    /// <summary>A placeholder that stands for everything before the path: <c>{endpoint}</c>, <c>&lt;host&gt;:8774</c>, <c>$url</c>, <c>%(base_url)s</c>.</summary>
    [GeneratedRegex(@"^(?:https?://)?(?:\{+|<|\$\{?|%\()?\w{0,30}(?:url|uri|endpoint|host|api_?root|address|server_root|ip)\w{0,30}(?:\}+|>|\)s)?(?::(?:\d+|[{<]?port[}>]?))?(?=/)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex NamedRoot { get; }

    /// <summary>A word in capitals that stands for everything before the path: <c>URL/v1/segments</c>.</summary>
    [GeneratedRegex(@"^(?:URL|URI|HOST|ENDPOINT)(?=/)", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex CapitalRoot { get; }

    [GeneratedRegex(@"^(?:\{+|<|%\(|\$)", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex OpensPlaceholder { get; }

    [GeneratedRegex(@"^(?:v\d[\w.]*|[A-Za-z][A-Za-z0-9_-]+)/(?=[\w{<(:$%])", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex RelativeStart { get; }

    [GeneratedRegex(@"[?&;]?(?<name>[A-Za-z_][\w:.\-]*|\{\w+\})(?:\[\w*\])?(?=$|=|&|\b)", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex QueryName { get; }

    [GeneratedRegex(@"\.(?:json|xml)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Extension { get; }

    /// <summary>Things that look like a path and are none: files, devices, source code.</summary>
    [GeneratedRegex(@"^/(?:etc|var|usr|dev|sys|proc|tmp|opt|home|mnt|bin|lib|root|run|sbin|boot|contrib)(?:/|$)|\.(?:py|conf|ini|ya?ml|rst|html?|txt|cfg|sh|log|db|sock|c|h|js)(?:$|#)", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex NotApi { get; }

    /// <summary>Whether a text begins with a word in capitals that stands for everything before a path.</summary>
    public static bool BeginsWithRoot(ReadOnlySpan<char> text) => CapitalRoot.IsMatch(text);

    /// <summary>The URL that begins at <paramref name="at"/>, where one does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it would begin.</param>
    /// <param name="limit">Where it must end at the latest: the end of the quotation that it stands in.</param>
    /// <param name="relative">Whether it may begin without a slash, because a method or a label announces it.</param>
    /// <param name="quoted">Whether a quotation ends at the limit: then a placeholder whose bracket nobody closed ends there as well.</param>
    public static WrittenUrl? ReadAt(string text, int at, int limit, bool relative, bool quoted = false)
    {
        quoted &= limit <= at + LongestUrl;
        limit = Math.Min(limit, at + LongestUrl);
        var rest = text[at..limit];
        var start = at;
        var rooted = true;
        if (Host.Match(rest) is { Success: true } host && !rest.StartsWith("http://<", StringComparison.OrdinalIgnoreCase))
        {
            at += host.Length;
            if (at >= limit || text[at] != '/')
            {
                return null;
            }
        }
        else if (NamedRoot.Match(rest) is { Success: true } root && (OpensPlaceholder.IsMatch(rest) || rest.StartsWith("http", StringComparison.OrdinalIgnoreCase)))
        {
            at += root.Length;
        }
        else if (CapitalRoot.Match(rest) is { Success: true } word)
        {
            at += word.Length;
        }
        else if (rest.Length == 0 || rest[0] != '/')
        {
            rooted = false;
            if (!relative || !(RelativeStart.IsMatch(rest) || OpensPlaceholder.IsMatch(rest)))
            {
                return null;
            }
        }

        var end = EndOf(text, at, limit, quoted);
        while (end > at && IsClosingPunctuation(text, at, end))
        {
            end--;
        }

        return Interpret(text[at..end], TextSpan.FromBounds(start, end), rooted, isAbsolute: at > start);
    }

    private static WrittenUrl? Interpret(string written, TextSpan local, bool rooted, bool isAbsolute)
    {
        var joined = LineBreak.Replace(written.Replace("`", "", StringComparison.Ordinal), static match => match.Groups["inside"].Success ? " " : "");
        var question = QuestionMark(joined);
        var path = (question < 0 ? joined : joined[..question].TrimEnd('[')).TrimEnd('/');
        var hash = path.IndexOf('#', StringComparison.Ordinal);
        path = Extension.Replace(hash < 0 ? path : path[..hash], "");
        if (NotApi.IsMatch(path) || path.Contains("//", StringComparison.Ordinal) || (path.Length == 0 && written.Length > 1 && question < 0))
        {
            return null;
        }

        var segments = SplitSegments(path);
        if (!rooted && segments is [{ Kind: SegmentKind.Placeholder }])
        {
            return null;
        }

        var query = question < 0 ? [] : QueryNames(joined[(question + 1)..]);
        return new WrittenUrl("/" + string.Join('/', segments.Select(static segment => segment.Text)), query, local, rooted, isAbsolute, segments);
    }

    /// <summary>A line end; inside a placeholder it stands between words.</summary>
    [GeneratedRegex(@"(?<inside>(?<=\w)\s*\n\s*(?=\w))|\s*\n\s*", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex LineBreak { get; }

    private static ImmutableArray<PathSegment> SplitSegments(string path)
    {
        var segments = ImmutableArray.CreateBuilder<PathSegment>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= path.Length; i++)
        {
            if (i == path.Length || (path[i] == '/' && (depth == 0 || path[start] != '{' || !Closes(path, i))))
            {
                if (i > start)
                {
                    segments.Add(PathSegments.Read(path[start..i]));
                }

                start = i + 1;
                depth = 0;
            }
            else if (path[i] == '{')
            {
                depth++;
            }
            else if (path[i] == '}')
            {
                depth--;
            }
        }

        return segments.ToImmutable();
    }

    /// <summary>Whether the brace around <paramref name="at"/> closes before another one opens: <c>{v1/v2}</c>, not <c>{id/action</c>.</summary>
    private static bool Closes(string path, int at)
    {
        var close = path.IndexOf('}', at);
        var open = path.IndexOf('{', at);
        return close >= 0 && (open < 0 || open > close);
    }

    private static int QuestionMark(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '{' or '<':
                    depth++;
                    break;
                case '}' or '>':
                    depth--;
                    break;
                case '?' when depth <= 0:
                    return i;
            }
        }

        return -1;
    }

    /// <summary>The names before the equals signs; a template variable for "some query" (<c>?{queries}</c>) names nothing.</summary>
    private static ImmutableArray<string> QueryNames(string query)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var pair in query.Split(['&', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var name = pair.Split('=')[0].Trim('[', ']', '(', ')', '.', ',', '\'', '"', '`', ' ');
            if (QueryName.Match(name) is { Success: true, Index: 0 } match && match.Length == name.Length
                && !name.StartsWith('{') && !names.Contains(match.Groups["name"].Value))
            {
                names.Add(match.Groups["name"].Value);
            }
        }

        return names.ToImmutable();
    }

    private static int EndOf(string text, int at, int limit, bool quoted)
    {
        var closers = new Stack<char>();
        var inQuery = false;
        for (var i = at; i < limit; i++)
        {
            var c = text[i];
            if (closers.Count > 0 && c == closers.Peek())
            {
                closers.Pop();
            }
            else if (c is '{' && !inQuery)
            {
                closers.Push('}');
            }
            else if (c is '<' && !inQuery && text.AsSpan(i, limit - i).IndexOf('>') is > 0 and < 60)
            {
                closers.Push('>');
            }
            else if (c is '<' && !inQuery && quoted && IsLastSegment(text.AsSpan(i, limit - i)))
            {
                return limit;
            }
            else if (c is '`' && IsBrokenQuote(text, at, i, limit))
            {
                continue;
            }
            else if (c is '`' or '"' or '|' or '\u201c' or '\u201d' || (c is '\'' && !inQuery))
            {
                return i;
            }
            else if (c is '\n')
            {
                if (!Continues(text, at, i, limit) && (closers.Count == 0 || !ClosesSoon(text, i, limit, closers.Peek())))
                {
                    return i;
                }
            }
            else if (char.IsWhiteSpace(c) && (closers.Count == 0 || !ClosesSoon(text, i, limit, closers.Peek())))
            {
                if (!(i > at && text[i - 1] == '\n') && !IsIndent(text, i))
                {
                    return i;
                }
            }
            else if (c is ',' or ';' && closers.Count == 0 && !inQuery)
            {
                return i;
            }
            else if (c is ')' && closers.Count == 0 && !OpenedSince(text, at, i))
            {
                return i;
            }
            else if (c is '?')
            {
                inQuery = true;
            }
        }

        return limit;
    }

    /// <summary>Whether the rest of a quotation may be a placeholder that nobody closed: <c>``/v1/nodes/&lt;node UUID``</c>.</summary>
    private static bool IsLastSegment(ReadOnlySpan<char> rest) => rest.Length < 40 && !rest.ContainsAny(SegmentEnds);

    private static readonly SearchValues<char> SegmentEnds = SearchValues.Create("/?=&`\"'");

    /// <summary>Quotation marks that close too early, between a slash and a placeholder: <c>``/v1/segments/``{id}``</c>.</summary>
    private static bool IsBrokenQuote(string text, int start, int at, int limit)
    {
        var (before, after) = (at, at);
        while (before > start && text[before] == '`')
        {
            before--;
        }

        while (after < limit && text[after] == '`')
        {
            after++;
        }

        return text[before] == '/' && after < limit && text[after] is '{' or '<';
    }

    private static bool IsIndent(string text, int at)
    {
        while (at > 0 && text[at] is ' ' or '\t')
        {
            at--;
        }

        return text[at] == '\n';
    }

    private static bool ClosesSoon(string text, int at, int limit, char closer) =>
        text.AsSpan(at, Math.Min(limit - at, 40)) is var near && near.IndexOf(closer) is >= 0 and var close && !near[..close].Contains('/');

    /// <summary>A URL goes on over a line end after <c>/</c>, <c>=</c> or <c>&amp;</c>, and where the next line begins with <c>/</c>, <c>?</c> or <c>&amp;</c>.</summary>
    private static bool Continues(string text, int start, int lineEnd, int limit)
    {
        if (lineEnd <= start)
        {
            return false;
        }

        var next = lineEnd + 1;
        while (next < limit && text[next] is ' ' or '\t')
        {
            next++;
        }

        return next < limit && (text[lineEnd - 1] is '/' or '=' or '&' ? char.IsLetterOrDigit(text[next]) || text[next] is '{' or '<' : text[next] is '?' or '&' or '/');
    }

    private static bool OpenedSince(string text, int start, int at)
    {
        var depth = 0;
        for (var i = start; i < at; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
        }

        return depth > 0;
    }

    private static bool IsClosingPunctuation(string text, int start, int end) => text[end - 1] switch
    {
        '*' => end - 2 < start || text[end - 2] != '/',
        '.' or ',' or ';' or ':' or '!' or '\\' => true,
        '\'' => true,
        ']' => !text.AsSpan(start, end - start).Contains('['),
        '}' => !text.AsSpan(start, end - start).Contains('{'),
        '\n' or ' ' or '\t' => true,
        _ => false,
    };
}
