using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Literals;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Facts;

/// <summary>
/// Finds what a section says of policy: who may do what. Other policies (QoS, firewall, scaling), names that hold the word, samples, and the description of an
/// error code ("forbidden by policy") say nothing of it. Where the API itself has policies as resources, only words of access beside the word make it one of these.
/// </summary>
internal static partial class PolicyReader
{
    [GeneratedRegex(@"(?<![\w/-]|\b(?:QoS|firewall|scaling|security|network|retention|affinity|group|monitoring|recovery|router-level|IPsec|IKE|L7|placement|scheduling|backup|resource|address)\s)(?:polic(?:y|ies)(?:\.json|\.ya?ml)?|RBAC)(?![\w-]|[""'`]\s*:|\s+(?:object|attribute|ID|resource)s?\b|\s+on\s+whether\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"\b(?:RBAC|polic(?:y|ies)\.(?:json|ya?ml)|rules?|roles?|admin\w*|authori[sz]\w*|permissions?|allowed|restricted|oslo|default\s+polic\w+|enforce\w*)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Access { get; }

    /// <summary>A line that describes an error: <c>403 - forbidden by policy</c>.</summary>
    [GeneratedRegex(@"^[\s`*+-]*[45]\d\d\b", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Error { get; }

    /// <summary>A rule's name has its service, its resource and its action: <c>os_masakari_api:segments:update</c>.</summary>
    [GeneratedRegex(@"\b(?<rule>[a-z][a-z0-9_-]*(?::[a-z][a-z0-9_-]*)+)\b", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex RuleName { get; }

    /// <summary>The statement; null where the section says nothing of policy.</summary>
    public static PolicyStatement? Read(Outline outline)
    {
        PolicyStatement? first = null;
        var rules = ImmutableArray.CreateBuilder<string>();
        var arePoliciesResources = outline.Passages.Any(static passage => passage.Urls.Any(static url => url.Path.Contains("polic", StringComparison.OrdinalIgnoreCase)));
        foreach (var passage in outline.Passages)
        {
            var word = Word.Match(passage.Text);
            var speaks = word.Success && (passage.Part is null or TextPart) && !Error.IsMatch(passage.Text) && (!arePoliciesResources || Access.IsMatch(passage.Text));
            if (first is null && speaks)
            {
                var sentences = passage.Sentences;
                var sentence = sentences[Sentences.IndexAt(sentences, word.Index)];
                first = new PolicyStatement([], CodeDescriptions.Clean(passage.Text.Substring(sentence.Start, sentence.Length)) ?? word.Value, passage.Locate(new TextSpan(word.Index, word.Length)));
            }

            foreach (var match in RuleName.Matches(passage.Text).AsEnumerable())
            {
                var rule = match.Groups["rule"].Value;
                var isRule = rule.Count(static c => c == ':') > 1 || rule.Contains("api:", StringComparison.Ordinal) || (speaks && IsQuoted(passage.Text, match));
                if (isRule && !rule.StartsWith("http", StringComparison.Ordinal) && !rules.Contains(rule))
                {
                    rules.Add(rule);
                }
            }
        }

        return first is null ? null : first with { Rules = rules.ToImmutable() };
    }

    /// <summary>In a passage on policy a quoted name of two parts is a rule's as well: <c>the ``segment:update`` policy</c>.</summary>
    private static bool IsQuoted(string text, Match match) =>
        match.Index > 0 && text[match.Index - 1] is '`' or '\'' or '"' && match.Index + match.Length < text.Length && text[match.Index + match.Length] == text[match.Index - 1];
}
