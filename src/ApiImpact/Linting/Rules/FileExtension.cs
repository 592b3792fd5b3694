using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule FileExtension { get; } = new()
    {
        Id = "file-extension",
        Severity = Severity.Warning,
        SeverityInRepoTests = Severity.Error,
        Profiles = Profiles.Template | Profiles.RepoTests,
        Summary = "The file's name does not end in '.rst'.",
        Why = "The documentation build collects *.rst only: the spec would be approved and never published.",
        Fix = "Rename the file to end in '.rst'.",
        BadExample = "specs/2025.2/approved/vm-moves.txt",
        GoodExample = "specs/2025.2/approved/vm-moves.rst",
        Origin = "nova-specs and heat-specs tests/test_titles.py: every spec ends in '.rst'.",
        Check = static context => context.Source.Path.EndsWith(".rst", StringComparison.Ordinal)
            ? []
            : [new Finding(new Location(context.Source, default), "file", $"'{context.FileName}' does not end in '.rst'.")],
    };
}
