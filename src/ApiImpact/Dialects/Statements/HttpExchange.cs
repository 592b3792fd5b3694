using ApiImpact.Dialects.Outlines;
using ApiImpact.Literals;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Statements;

/// <summary>The first line of an HTTP request, or a curl command, in a literal block: <c>POST /v1/segments HTTP/1.1</c>.</summary>
internal static class HttpExchange
{
    /// <summary>The dialect.</summary>
    public static Dialect Dialect { get; } = new("http-exchange", Find);

    private static IEnumerable<Mention> Find(Outline outline, Claims claims)
    {
        foreach (var passage in outline.Passages)
        {
            if (passage.Part is not RequestLinePart request)
            {
                continue;
            }

            foreach (var word in passage.Methods)
            {
                claims.Take(passage, word.Local);
            }

            foreach (var other in passage.Urls)
            {
                claims.Take(passage, other.Local);
            }

            if (UrlReader.ReadAt(request.Target, 0, request.Target.Length, relative: true) is { } url)
            {
                var at = passage.Text.IndexOf(request.Target, StringComparison.Ordinal);
                yield return new Mention(request.Method, url, passage, at < 0 ? new TextSpan(0, passage.Text.Length) : TextSpan.FromBounds(0, at + request.Target.Length), MentionWeight.Sample, Dialect.Name);
            }
        }
    }
}
