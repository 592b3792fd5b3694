using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule SectionExtra { get; } = new()
    {
        Id = "section-extra",
        Severity = Severity.Info,
        SeverityInRepoTests = Severity.Error,
        Profiles = Profiles.Template | Profiles.RepoTests,
        Summary = "A top-level section is not in the template.",
        Why = "The repositories' own tests refuse it, and readers do not look for it.",
        Fix = "Make it a subsection of 'Proposed change'.",
        BadExample = """
            Rollout
            =======
            """,
        GoodExample = """
            Proposed change
            ===============

            Rollout
            -------
            """,
        Origin = "nova-specs and watcher-specs tests/test_titles.py: extra sections.",
        Check = static context => (context.IsHeldToTemplate ? SectionComparison.Of(context).Extra : [])
            .Select(section => new Finding(new Location(context.Source, section.Title.Span), $"section {section.Title.Line}", $"The template has no section '{section.Title.Line}'.")),
    };
}
