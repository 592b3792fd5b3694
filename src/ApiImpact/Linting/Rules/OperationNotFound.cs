using System.Text.RegularExpressions;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;
using ApiImpact.Dialects.Outlines;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule OperationNotFound { get; } = new()
    {
        Id = "operation-not-found",
        Severity = Severity.Info,
        Profiles = Profiles.Template,
        Summary = "The section on the REST API names no operation.",
        Why = "Nothing in it can be checked or compared with the API, by the tool or by a reviewer.",
        Fix = "Give each method that is added or changed as a method and a URL; write None where the API does not change.",
        BadExample = "A new call to move VMs will be added.",
        GoodExample = "* GET /v1/vm-moves",
        Origin = "Template, REST API impact: \"Each API method which is either added or changed should have the following\".",
        Check = static context => context.Spec is { Status: ImpactStatus.Prose, ImpactSection: { } section } && !DeniesChange(context)
            ? [new Finding(section.TitleLocation, "section", "The section speaks of the API and names no method and URL.")]
            : [],
    };

    /// <summary>"The REST API will remain unchanged", "does not introduce any API change", "N.A.": in the first sentence, and nothing after it that adds something.</summary>
    [GeneratedRegex(@"^\W*n\.?\s?/?a\b|\b(?:no|not|never|without)\b[^.]{0,80}\b(?:APIs?|impacts?|chang\w+|extensions?)|n't\b[^.]{0,80}\b(?:APIs?|impacts?|chang\w+)|\b(?:unchanged|remains? the same|stays? the same)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NoChange { get; }

    [GeneratedRegex(@"\b(?:will|new|adds?|added|adding|enhanced|extended|must|should|changes?|changed|returns?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SomeChange { get; }

    private static bool DeniesChange(LintContext context)
    {
        var sentences = context.Prose.SelectMany(static paragraph => Sentences.Of(paragraph.Text.Map.Text).Select(sentence => paragraph.Text.Map.Text.Substring(sentence.Start, sentence.Length).Trim())).Where(static sentence => sentence.Length > 0).ToList();
        return sentences.Count > 0 && NoChange.IsMatch(sentences[0]) && sentences.TrueForAll(static sentence => NoChange.IsMatch(sentence) || !SomeChange.IsMatch(sentence));
    }
}
