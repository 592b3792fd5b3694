using System.Collections.Immutable;
using ApiImpact.Text;

namespace ApiImpact.Literals;

/// <summary>A curl command, as a shell would read its words. Spans are local.</summary>
/// <param name="End">Where the command ends: the end of its last line.</param>
/// <param name="Method">The method that it sends.</param>
/// <param name="Target">The URL.</param>
/// <param name="Headers">The values of <c>-H</c>.</param>
/// <param name="Bodies">The values of <c>-d</c>.</param>
internal sealed record CurlCommand(int End, string Method, TextSpan Target, ImmutableArray<TextSpan> Headers, ImmutableArray<TextSpan> Bodies)
{
    private static readonly string[] OptionsWithValue = ["-A", "-b", "-c", "-e", "-F", "-m", "-o", "-T", "-u", "-w", "--cacert", "--cert", "--key", "--output", "--user"];

    /// <summary>Reads the command on the line; null where there is none, or none that has a URL and closed quotes.</summary>
    public static CurlCommand? Read(string text, TextSpan line, int end)
    {
        var at = StartOfArguments(text, line);
        if (at < 0)
        {
            return null;
        }

        string? method = null;
        TextSpan? target = null;
        var headers = ImmutableArray.CreateBuilder<TextSpan>();
        var bodies = ImmutableArray.CreateBuilder<TextSpan>();
        var option = "";
        while (NextWord(text, ref at, end) is { } word)
        {
            if (word.Length < 0)
            {
                return null;
            }

            var value = text.Substring(word.Start, word.Length);
            switch (option)
            {
                case "-X" or "--request":
                    method = value.ToUpperInvariant();
                    option = "";
                    break;
                case "-H" or "--header":
                    headers.Add(word);
                    option = "";
                    break;
                case "-d" or "--data" or "--data-raw" or "--data-binary" or "--data-ascii" or "--json":
                    bodies.Add(word);
                    option = "";
                    break;
                case not "" when OptionsWithValue.Contains(option, StringComparer.Ordinal):
                    option = "";
                    break;
                default:
                    option = value.StartsWith('-') ? value : "";
                    if (option.Length > 2 && option.StartsWith("-X", StringComparison.Ordinal))
                    {
                        (method, option) = (option[2..].ToUpperInvariant(), "");
                    }

                    target ??= option.Length == 0 && value.Contains('/', StringComparison.Ordinal) ? word : null;
                    break;
            }
        }

        return target is { } url ? new(at, method ?? (bodies.Count > 0 ? "POST" : "GET"), url, headers.ToImmutable(), bodies.ToImmutable()) : null;
    }

    private static int StartOfArguments(string text, TextSpan line)
    {
        var content = text.AsSpan(line.Start, line.Length);
        var start = content.IndexOf("curl ");
        var before = start < 0 ? content : content[..start].Trim();
        return start >= 0 && (before.Length == 0 || before is "$" or "#" or "REQ:") ? line.Start + start + 5 : -1;
    }

    /// <summary>The next word without its quotes; a span of length -1 where a quote is not closed; null at the end of the command.</summary>
    private static TextSpan? NextWord(string text, ref int at, int end)
    {
        var start = at;
        while (start < end && (text[start] is ' ' or '\t' or '\r' or '\\' || (text[start] == '\n' && IsContinued(text, start, end))))
        {
            start++;
        }

        if (start >= end || text[start] is '\n' or '|' or '>')
        {
            return null;
        }

        if (text[start] is '\'' or '"')
        {
            var close = start + 1;
            while (close < end && text[close] != text[start])
            {
                close += text[close] == '\\' && text[start] == '"' ? 2 : 1;
            }

            at = Math.Min(end, close + 1);
            return new(start + 1, close < end ? close - start - 1 : -1);
        }

        var length = text.AsSpan(start, end - start).IndexOfAny(" \t\r\n");
        at = length < 0 ? end : start + length;
        return TextSpan.FromBounds(start, at);
    }

    /// <summary>Whether the command goes on after a line end: a backslash stands before it, or the next line is an option, a URL or deeper.</summary>
    private static bool IsContinued(string text, int lineEnd, int end)
    {
        var before = lineEnd - 1;
        while (before >= 0 && text[before] is ' ' or '\r' or '\t')
        {
            before--;
        }

        if (before >= 0 && text[before] == '\\')
        {
            return true;
        }

        var next = text.AsSpan(lineEnd + 1, end - lineEnd - 1);
        var content = next.TrimStart(" \t");
        return content.Length > 0 && (content[0] is '-' or '$' || content.StartsWith("http") || (content.Length < next.Length && content[0] is not ('{' or '[' or '\n' or '\r')));
    }
}
