using System.Text.RegularExpressions;
using ApiImpact.Dialects.Outlines;

namespace ApiImpact.Dialects.Statements;

/// <summary>
/// A list of methods under a sentence that names their only path: <c>The existing endpoint ``/v1/segments`` changes:</c> and then <c>* On **GET** the response ...</c>.
/// </summary>
internal static partial class IntroducedMethods
{
    /// <summary>The dialect.</summary>
    public static Dialect Dialect { get; } = new("introduced-methods", Find);

    /// <summary>Words that an item may have before its method.</summary>
    [GeneratedRegex(@"^[\s`*'""]*(?:(?:on|for|the|in|a|an|to|new|via|with|through)\s+){0,3}[`*'""]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex BeforeMethod { get; }

    private static IEnumerable<Mention> Find(Outline outline, Claims claims)
    {
        foreach (var passage in outline.Passages.Where(static passage => passage.IsHead && passage.Urls.IsEmpty))
        {
            var words = claims.FreeMethods(passage).ToArray();
            if (words.Length == 0 || !BeforeMethod.IsMatch(passage.Text[..words[0].Local.Start])
                || passage.Scope.Nearest(ScopeKind.List) is not { } list || outline.LeadOf(list) is not { Introduces: true, Methods.IsEmpty: true, Urls: [var url] } lead)
            {
                continue;
            }

            foreach (var (i, word) in words.Index())
            {
                if (i > 0 && !MethodWord.AreListed(passage.Text, words[i - 1], word))
                {
                    break;
                }

                claims.Take(passage, word.Local);
                yield return new Mention(word.Method, url, passage, word.Local, MentionWeight.Statement, Dialect.Name) { UrlLocation = lead.Locate(url.Local) };
            }
        }
    }
}
