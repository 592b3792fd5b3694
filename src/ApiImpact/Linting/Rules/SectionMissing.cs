using ApiImpact.Diagnostics;
using ApiImpact.Rst.Syntax;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule SectionMissing { get; } = new()
    {
        Id = "section-missing",
        Severity = Severity.Warning,
        SeverityInRepoTests = Severity.Error,
        Profiles = Profiles.Template | Profiles.RepoTests,
        Fixable = true,
        Summary = "A section of the template is not there.",
        Why = "Reviewers look for each impact in its place; a section that says None tells that somebody thought about it.",
        Fix = "Add the section, with the text None where there is nothing to say.",
        BadExample = """
            Proposed change
            ===============
            """,
        GoodExample = """
            Proposed change
            ===============

            Security impact
            ---------------

            None
            """,
        Origin = "Template: \"Please do not delete any of the sections in this template\"; nova-specs tests/test_titles.py: missing sections and subsections.",
        Check = static context => context.Options.Severities.Profile == Linting.Profiles.RepoTests && !context.IsHeldToTemplate ? [] : !context.IsHeldToTemplate
            ? [new Finding(new Location(context.Source, context.Spec.Document.Children.OfType<Section>().FirstOrDefault()?.Title.Span ?? default), "document", "The document has none of the template's sections; is it a spec?").NoMoreThan(Severity.Info)]
            :
            from missing in SectionComparison.Of(context).Missing
            let finding = new Finding(missing.Near, $"section {missing.Path}", $"The section '{missing.Path}' of the template is missing.") { AtMost = context.MostForCompleteness }
            select missing.Insertion is { } edit ? finding.WithFix("Add the section with None", edit) : finding,
    };
}
