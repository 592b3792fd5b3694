using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule NoFinalNewline { get; } = new()
    {
        Id = "no-final-newline",
        Severity = Severity.Warning,
        SeverityInRepoTests = Severity.Warning,
        Profiles = Profiles.Template | Profiles.RepoTests,
        Fixable = true,
        Summary = "The last line does not end with a line end.",
        Why = "The next line that somebody adds shows as a change of this one.",
        Fix = "End the file with a line end.",
        Origin = "doc8 D005.",
        Check = static context => context.Source is { Length: > 0 } source && source.Text[^1] is not ('\n' or '\r')
            ? [new Finding(new Location(source, new TextSpan(source.Length, 0)), "file", "The last line has no line end.")
                .WithFix("Add a line end", new TextEdit(new TextSpan(source.Length, 0), "\n"))]
            : [],
    };
}
