using System.Text.RegularExpressions;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Statements;

/// <summary>A path and its methods after it: <c>/segments: GET, POST</c>, <c>/segments (GET)</c>, <c>``/usages`` will be added and the GET method</c>.</summary>
internal static partial class PathThenMethod
{
    /// <summary>The dialect.</summary>
    public static Dialect Dialect { get; } = new("path-then-method", Find);

    private const int LongestGap = 160;

    /// <summary>Words between a path and its method: of the same sentence, and either only punctuation or with a word that makes the method the path's.</summary>
    [GeneratedRegex(@"^(?:[\s`*'"":,\-\u2013(\[|=]*|(?=[^.;]*\b(?:with|via|using|supports?|accepts?|the|a|by|through|method|and|new)\b)[^.;?!]{0,80}?)[\s`*'""(\[]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex BeforeMethod { get; }

    private static IEnumerable<Mention> Find(Outline outline, Claims claims)
    {
        foreach (var passage in outline.Passages)
        {
            foreach (var url in claims.FreeUrls(passage).ToArray())
            {
                var after = claims.FreeMethods(passage).Where(word => word.Local.Start >= url.Local.End).ToArray();
                var nextUrl = passage.Urls.Where(other => other.Local.Start > url.Local.Start).Select(static other => other.Local.Start).FirstOrDefault(passage.Text.Length);
                if (after.Length == 0 || after[0].Local.Start > nextUrl || after[0].Local.Start - url.Local.End > LongestGap || !BeforeMethod.IsMatch(passage.Text[url.Local.End..after[0].Local.Start]))
                {
                    continue;
                }

                claims.Take(passage, url.Local);
                foreach (var (i, word) in after.Index())
                {
                    if (i > 0 && !MethodWord.AreListed(passage.Text, after[i - 1], word))
                    {
                        break;
                    }

                    claims.Take(passage, word.Local);
                    var local = TextSpan.FromBounds(url.Local.Start, word.Local.End);
                    yield return new Mention(word.Method, url, passage, local, Weights.Of(passage, local), Dialect.Name);
                }
            }
        }
    }
}
