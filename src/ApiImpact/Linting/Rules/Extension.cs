using System.Text.RegularExpressions;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Text;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    [GeneratedRegex(@"\b(?:new |API |a )+extensions?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ExtensionWords { get; }

    /// <summary>A sentence that says what is not done proposes nothing.</summary>
    [GeneratedRegex(@"\b(?:not?|without|neither|nor|never|unlike)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Denial { get; }

    public static LintRule Extension { get; } = new()
    {
        Id = "extension",
        Severity = Severity.Info,
        Profiles = Profiles.ApiSig,
        Summary = "The change comes as an API extension.",
        Why = "Clouds with different extensions are different APIs under one name; clients cannot be written for all of them.",
        Fix = "Put the change into the core API, behind a microversion. (Extensions are Neutron's own mechanism: its preset switches the rule off.)",
        BadExample = "A new extension os-vm-moves adds:",
        GoodExample = "A new microversion adds:",
        Origin = "API-SIG guidelines, extensions: \"not recommended\".",
        Check = static context =>
            (from paragraph in context.Prose
             let text = paragraph.Text.Map
             from sentence in Sentences.Of(text.Text)
             let words = ExtensionWords.Match(text.Text.Substring(sentence.Start, sentence.Length))
             where words.Success && !Denial.IsMatch(text.Text.AsSpan(sentence.Start, sentence.Length))
             select new Finding(
                 new Location(context.Source, text.ToSource(new TextSpan(sentence.Start + words.Index, words.Length))), "extension", "The section speaks of an API extension; a microversion is preferred."))
            .Take(1),
    };
}
