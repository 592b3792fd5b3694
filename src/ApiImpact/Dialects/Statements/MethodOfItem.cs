using System.Text.RegularExpressions;
using ApiImpact.Dialects.Outlines;

namespace ApiImpact.Dialects.Statements;

/// <summary>
/// A method that the text under a path speaks of: an item or subsection that begins with <c>/allocations/{consumer}</c> and says, in a later paragraph,
/// "The PUT method will be changed".
/// </summary>
internal static partial class MethodOfItem
{
    /// <summary>The dialect.</summary>
    public static Dialect Dialect { get; } = new("method-of-item", Find);

    [GeneratedRegex(@"^[`*\s]*(?:method|request|call|operation|API)s?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex AfterMethod { get; }

    private static IEnumerable<Mention> Find(Outline outline, Claims claims)
    {
        foreach (var passage in outline.Passages.Where(static passage => passage.Kind is PassageKind.Text or PassageKind.Line && passage.Part is null))
        {
            foreach (var word in claims.FreeMethods(passage).ToArray())
            {
                if (AfterMethod.IsMatch(passage.Text.AsSpan(word.Local.End)) && HeadOf(outline, passage) is var (head, url))
                {
                    claims.Take(passage, word.Local);
                    yield return new Mention(word.Method, url, passage, word.Local, MentionWeight.Prose, Dialect.Name) { UrlLocation = head.Locate(url.Local) };
                }
            }
        }
    }

    /// <summary>The path that the nearest item or subsection around a passage begins with; null where it begins with something else.</summary>
    private static (Passage Head, WrittenUrl Url)? HeadOf(Outline outline, Passage passage)
    {
        foreach (var scope in passage.Scope.Outwards.Where(static scope => scope.Kind is ScopeKind.Item || (scope.Kind is ScopeKind.Section && scope.Parent is not null)))
        {
            if (outline.Passages[scope.Start] is { } head && head != passage && head.Urls is [var url, ..] && !head.Text[..url.Local.Start].Any(char.IsLetterOrDigit))
            {
                return (head, url);
            }
        }

        return null;
    }
}
