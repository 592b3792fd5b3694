using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule Bom { get; } = new()
    {
        Id = "bom",
        Severity = Severity.Warning,
        SeverityInRepoTests = Severity.Warning,
        Profiles = Profiles.Template | Profiles.RepoTests,
        Fixable = true,
        Summary = "The file begins with a byte order mark.",
        Why = "UTF-8 needs none, and tools that do not expect one take it for the first character of the first line.",
        Fix = "Save the file as UTF-8 without a byte order mark.",
        Origin = "ironic-specs pre-commit (fix-byte-order-marker).",
        Check = static context => context.Source.Text.StartsWith('\uFEFF')
            ? [new Finding(new Location(context.Source, new TextSpan(0, 1)), "file", "The file begins with a byte order mark.")
                .WithFix("Delete the byte order mark", new TextEdit(new TextSpan(0, 1), ""))]
            : [],
    };
}
