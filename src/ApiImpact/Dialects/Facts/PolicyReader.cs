using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Facts;

/// <summary>Finds what a section says of policy.</summary>
internal static partial class PolicyReader
{
    [GeneratedRegex(@"\b(?:polic(?:y|ies)(?:\.json|\.ya?ml)?|RBAC)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Word { get; }

    /// <summary>A rule's name has its service, its resource and its action: <c>os_masakari_api:segments:update</c>.</summary>
    [GeneratedRegex(@"\b(?<rule>[a-z][a-z0-9_-]*(?::[a-z][a-z0-9_-]*)+)\b", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex RuleName { get; }

    /// <summary>The statement; null where the section says nothing of policy.</summary>
    public static PolicyStatement? Read(Outline outline)
    {
        PolicyStatement? first = null;
        var rules = ImmutableArray.CreateBuilder<string>();
        foreach (var passage in outline.Passages)
        {
            if (first is null && Word.Match(passage.Text) is { Success: true } word)
            {
                var sentences = passage.Sentences;
                var sentence = sentences[Sentences.IndexAt(sentences, word.Index)];
                first = new PolicyStatement([], CodeDescriptions.Clean(passage.Text.Substring(sentence.Start, sentence.Length)) ?? word.Value, passage.Locate(new TextSpan(word.Index, word.Length)));
            }

            foreach (var rule in RuleName.Matches(passage.Text).Select(static match => match.Groups["rule"].Value))
            {
                var isRule = rule.Count(static c => c == ':') > 1 || rule.Contains("api:", StringComparison.Ordinal);
                if (isRule && !rule.StartsWith("http", StringComparison.Ordinal) && !rules.Contains(rule))
                {
                    rules.Add(rule);
                }
            }
        }

        return first is null ? null : first with { Rules = rules.ToImmutable() };
    }
}
