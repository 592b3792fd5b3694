using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule SectionCase { get; } = new()
    {
        Id = "section-case",
        Severity = Severity.Warning,
        SeverityInRepoTests = Severity.Error,
        Profiles = Profiles.Template | Profiles.RepoTests,
        Fixable = true,
        Summary = "The title of a section differs from the template's in its capitals.",
        Why = "The repositories' tests, and tools that look for a section, compare titles letter by letter.",
        Fix = "Write the title as the template does.",
        BadExample = """
            Problem Description
            ===================
            """,
        GoodExample = """
            Problem description
            ===================
            """,
        Origin = "nova-specs tests/test_titles.py: titles are compared exactly.",
        Check = static context => SectionComparison.Of(context).Respelled.Select(pair =>
            new Finding(new Location(context.Source, pair.Section.Title.Span), $"section {pair.Title}", $"'{pair.Section.Title.Line}' is '{pair.Title}' in the template.")
                .WithFix("Write the title as the template does", new TextEdit(pair.Section.Title.Span, pair.Title))),
    };
}
