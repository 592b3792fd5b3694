using System.Text.RegularExpressions;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Linting;

/// <summary>Whether the words around an error code say what causes it.</summary>
internal static partial class CodeReasons
{
    /// <summary>
    /// What a sentence says of a code beyond its name: a condition ("if the volume is not found"), or a state that is at fault ("the tag already exists").
    /// </summary>
    [GeneratedRegex(@"\b(?:if|when|whenever|where|in case|unless|because|due to|caused?|causes|invalid|missing|cannot|can't|couldn't|already|exceeds?|exceeded|fails?|failed|wrong|unable|without|insufficient|unknown|doesn't|does not|do not|don't|isn't|is not|are not|not allowed|not supported|not permitted|on an?|for an?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Reason { get; }

    [GeneratedRegex(@"(?<!\d)[45]\d\d(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ErrorCode { get; }

    /// <summary>
    /// Whether the sentence in which the code stands gives a reason, or what follows the code up to the next one does; where the code is the only one
    /// in its paragraph, all of it speaks of that code.
    /// </summary>
    public static bool Explain(LintContext context, Response response)
    {
        var at = response.Location.Span.Start;
        if (context.Prose.FirstOrDefault(paragraph => paragraph.Span.Contains(at)) is not { } paragraph)
        {
            return false;
        }

        var text = paragraph.Text.Map.Text;
        if (ErrorCode.Count(text) == 1)
        {
            return Reason.IsMatch(text);
        }

        foreach (var code in ErrorCode.EnumerateMatches(text))
        {
            if (paragraph.Text.Map.ToSource(code.Index) == at)
            {
                var rest = text[(code.Index + code.Length)..];
                var next = ErrorCode.EnumerateMatches(rest);
                if (Reason.IsMatch(next.MoveNext() ? rest[..next.Current.Index] : rest))
                {
                    return true;
                }
            }
        }

        var sentences = Sentences.Of(text);
        return sentences.Any(sentence => sentence.Length > 0
            && TextSpan.FromBounds(paragraph.Text.Map.ToSource(sentence.Start), paragraph.Text.Map.ToSource(sentence.End - 1) + 1).Contains(at)
            && Reason.IsMatch(text.AsSpan(sentence.Start, sentence.Length)));
    }
}
