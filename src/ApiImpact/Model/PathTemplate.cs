using System.Collections.Immutable;

namespace ApiImpact.Model;

/// <summary>A path in segments, however its source writes placeholders: <c>{id}</c>, <c>&lt;id&gt;</c>, <c>(id)</c>, <c>:id</c>, <c>$id</c>, <c>%(id)s</c>.</summary>
internal sealed record PathTemplate(ImmutableArray<PathSegment> Segments)
{
    /// <summary>The path with every placeholder written <c>{}</c>: what two spellings of the same path have in common.</summary>
    public string Shape => field ??= "/" + string.Join('/', Segments.Select(static segment => segment.Shape));

    /// <summary>Reads a path or a URL; scheme, host, query, fragment and trailing slash are no part of it.</summary>
    public static PathTemplate Parse(string written)
    {
        var path = written.AsSpan().Trim();
        if (path.IndexOf("://") is var scheme and > 0)
        {
            path = path[(scheme + 3)..];
            path = path.IndexOf('/') is var slash and >= 0 ? path[slash..] : default;
        }

        if (path.IndexOfAny('?', '#') is var query and >= 0)
        {
            path = path[..query];
        }

        return new PathTemplate([.. Split(path.ToString()).Select(static segment => new PathSegment(segment))]);
    }

    /// <inheritdoc/>
    public override string ToString() => "/" + string.Join('/', Segments.Select(static segment => segment.Text));

    /// <summary>The segments; a slash inside of a placeholder (<c>{tenant/project}</c>) separates nothing.</summary>
    private static IEnumerable<string> Split(string path)
    {
        var start = 0;
        for (var at = 0; at <= path.Length; at++)
        {
            if (at == path.Length || path[at] == '/')
            {
                if (at > start)
                {
                    yield return path[start..at];
                }

                start = at + 1;
            }
            else if (path[at] is '{' or '<' or '(')
            {
                var close = path.AsSpan(at).IndexOf(path[at] switch { '{' => '}', '<' => '>', _ => ')' });
                var next = path.AsSpan(at + 1).IndexOf(path[at]);
                at += close > 0 && (next < 0 || close <= next) ? close : 0;
            }
        }
    }
}
