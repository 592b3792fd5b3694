using System.Text.RegularExpressions;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Statements;

/// <summary>
/// A method and its paths in one sentence, joined by a preposition: <c>The PUT method of ``/allocations`` will be changed</c>, <c>GET requests to the node's API
/// (/nodes/{id}) and detail API (/nodes/detail)</c>.
/// </summary>
internal static partial class MethodInSentence
{
    private const int Reach = 160;

    /// <summary>The dialect.</summary>
    public static Dialect Dialect { get; } = new("method-in-sentence", Find);

    /// <summary>Words between a method and its path: of one sentence, with a preposition or a bracket before the path.</summary>
    [GeneratedRegex(@"^(?:[^.;?!]|\.(?!\s))*?(?:\b(?:of|to|on|at|for|from|against|in|with|via|using|through|that|the|call|called|resource|API|endpoint|URL|URI)\b|[(:])[\s`*'""(]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Joins { get; }

    [GeneratedRegex(@"^[^.;?!]*?(?:,|\band\b|\bor\b)(?:[^.;?!]{0,40}?)[\s`*'""(]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex JoinsAnother { get; }

    private static IEnumerable<Mention> Find(Outline outline, Claims claims)
    {
        foreach (var passage in outline.Passages.Where(static passage => passage.Kind is not PassageKind.Literal))
        {
            var methods = claims.FreeMethods(passage).ToArray();
            for (var i = 0; i < methods.Length; i++)
            {
                var listed = i;
                while (i + 1 < methods.Length && MethodWord.AreListed(passage.Text, methods[i], methods[i + 1]))
                {
                    i++;
                }

                var word = methods[i];
                var until = i + 1 < methods.Length ? methods[i + 1].Local.Start : passage.Text.Length;
                var from = word.Local.End;
                var first = true;
                foreach (var url in claims.FreeUrls(passage).Where(url => url.Local.Start > word.Local.End && url.Local.Start < until).ToArray())
                {
                    if (url.Local.Start - from > Reach || !(first ? Joins : JoinsAnother).IsMatch(passage.Text[from..url.Local.Start]))
                    {
                        break;
                    }

                    first = false;
                    from = url.Local.End;
                    claims.Take(passage, url.Local);
                    foreach (var method in methods[listed..(i + 1)])
                    {
                        claims.Take(passage, method.Local);
                        yield return new Mention(method.Method, url, passage, TextSpan.FromBounds(method.Local.Start, url.Local.End), MentionWeight.Prose, Dialect.Name);
                    }
                }
            }
        }
    }
}
