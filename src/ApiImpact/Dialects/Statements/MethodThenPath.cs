using System.Text.RegularExpressions;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Literals;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Statements;

/// <summary>
/// One or more methods and one or more paths side by side: <c>POST /segments</c>, <c>GET/PUT /x</c>, <c>GET: /x</c>, <c>DELETE ``/x`` and ``/y``</c>.
/// A method that stands at once before a path may have a path without a slash: <c>GET v2/images</c>.
/// </summary>
internal static partial class MethodThenPath
{
    /// <summary>The dialect.</summary>
    public static Dialect Dialect { get; } = new("method-then-path", Find);

    private const int LongestGap = 300;

    /// <summary>What may stand between a method and its path: punctuation, a word or two, or the options of a command line.</summary>
    [GeneratedRegex(@"^[\s`*'""]*(?:[:,\-\u2013=>]+|\bon\b|\bto\b|\brequests?(?:\s+to)?\b|\bmethod(?:\s+(?:on|to|of|for))?\b|\bcalls?(?:\s+to)?\b|\{[^{}\n]{0,60}\}|(?:\s*--?[A-Za-z][\w-]*(?:[ =](?:""[^""\n]*""|'[^'\n]*'|[^\s""'-][^\s""']*))?[ \\]*\n?){1,9})?[\s`*'""(|]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex BeforePath { get; }

    /// <summary>What may stand between two paths of one method.</summary>
    [GeneratedRegex(@"^[\s`*'"")]*(?:,|\band\b|,\s*and\b|\bor\b|&|\n)[\s`*'""(]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex BetweenPaths { get; }

    private static IEnumerable<Mention> Find(Outline outline, Claims claims)
    {
        foreach (var passage in outline.Passages.Where(static passage => passage.Part is not RequestLinePart))
        {
            var methods = claims.FreeMethods(passage).ToArray();
            for (var i = 0; i < methods.Length; i++)
            {
                var first = i;
                while (i + 1 < methods.Length && MethodWord.AreListed(passage.Text, methods[i], methods[i + 1]))
                {
                    i++;
                }

                foreach (var mention in PathsAfter(passage, methods[first..(i + 1)], claims))
                {
                    yield return mention;
                }
            }
        }
    }

    private static IEnumerable<Mention> PathsAfter(Passage passage, MethodWord[] methods, Claims claims)
    {
        var paths = new List<WrittenUrl>();
        var from = methods[^1].Local;
        foreach (var url in claims.FreeUrls(passage).Where(url => url.Local.Start >= from.End))
        {
            var between = passage.Text[from.End..url.Local.Start];
            if (between.Length > LongestGap || !(paths.Count == 0 ? BeforePath : BetweenPaths).IsMatch(between))
            {
                break;
            }

            paths.Add(url);
            from = url.Local;
        }

        if (paths.Count == 0 && RelativePath(passage, methods[^1]) is { } relative)
        {
            paths.Add(relative);
        }

        if (paths.Count == 0)
        {
            yield break;
        }

        foreach (var method in methods)
        {
            claims.Take(passage, method.Local);
        }

        var local = TextSpan.FromBounds(methods[0].Local.Start, paths[^1].Local.End);
        var weight = Weights.Of(passage, local);
        foreach (var path in paths)
        {
            claims.Take(passage, path.Local);
            foreach (var method in methods)
            {
                var place = methods.Length == 1 && paths.Count > 1 && path != paths[0] ? path.Local : TextSpan.FromBounds(method.Local.Start, path.Local.End);
                yield return new Mention(method.Method, path, passage, place, weight, Dialect.Name);
            }
        }
    }

    [GeneratedRegex(@"^[ `*""':]*(?:(?:on|to)\s+)?[ `*""']*", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex BeforeRelative { get; }

    /// <summary>The root, <c>GET /</c>, alone on its line or in quotes, or a path without a slash: it has one inside, and begins with a version or stands in quotes, or fills the rest of its line.</summary>
    private static WrittenUrl? RelativePath(Passage passage, MethodWord method)
    {
        var at = method.Local.End + BeforeRelative.Match(passage.Text[method.Local.End..]).Length;
        if (at == method.Local.End || UrlScan.At(passage, at) is not { } url || url.Segments.Length == 1)
        {
            return null;
        }

        var quoted = passage.CodeAt(at) is not null;
        var fillsLine = url.Local.End >= passage.Text.Length || passage.Text[url.Local.End] is '\n' or ':';
        return quoted || fillsLine || (url.Segments is [var first, ..] && PathSegments.IsVersion(first.Text)) || url.Segments.Any(static segment => segment.Kind == SegmentKind.Placeholder) ? url : null;
    }
}
