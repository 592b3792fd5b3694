using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule UrlUnderscore { get; } = new()
    {
        Id = "url-underscore",
        Severity = Severity.Error,
        Profiles = Profiles.Core,
        Summary = "A new word in a URL has an underscore.",
        Why = "OpenStack's URLs are read, typed and quoted by people; hyphens are the convention, and a URL cannot be renamed once it is released.",
        Fix = "Write hyphens. Words that the baseline or the project's preset has already are not reported; without either, or where another OpenStack API has the word, it is not known to be new and the finding is a warning.",
        BadExample = "* URL for the resource: ``/v1/vm_moves``",
        GoodExample = "* URL for the resource: ``/v1/vm-moves``",
        Origin = "Template, REST API impact: \"URL should not include underscores, and use hyphens instead\"; API-SIG guidelines, naming.",
        Check = LintRule.EachSegment(static (segment, context) =>
            !segment.Text.Contains('_', StringComparison.Ordinal) || context.HasSegment(segment.Text) || context.HasSegment(OtherNumber(segment.Text))
                ? null
                : segment.Find($"'{segment.Text}' has underscores; write '{segment.Text.Replace('_', '-')}'.")
                    .NoMoreThan(context.KnowsApi && !context.Options.SegmentsElsewhere.Contains(segment.Text) ? Severity.Error : Severity.Warning)
                    .WithSuggestion("Use hyphens", new TextEdit(segment.Location.Span, segment.Text.Replace('_', '-')))),
    };

    /// <summary>The plural of a singular and the singular of a plural: a word that the API has in one is no new word in the other.</summary>
    private static string OtherNumber(string word) => word.EndsWith('s') ? word[..^1] : word + "s";
}
