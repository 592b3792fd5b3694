using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule TrailingSpace { get; } = new()
    {
        Id = "trailing-space",
        Severity = Severity.Warning,
        SeverityInRepoTests = Severity.Error,
        Profiles = Profiles.Template | Profiles.RepoTests,
        Fixable = true,
        Summary = "A line ends with a space.",
        Why = "Review tools show trailing spaces as faults, and the unit tests of several spec repositories fail on them.",
        Fix = "Delete the spaces at the end of the line.",
        BadExample = "The host is evacuated.␠",
        GoodExample = "The host is evacuated.",
        Origin = "nova-specs and watcher-specs tests/test_titles.py: no trailing spaces; doc8 D002.",
        Check = LintRule.EachLine(static (source, line) =>
        {
            var text = source.Slice(line);
            var kept = text.TrimEnd(' ').Length;
            return kept == text.Length
                ? null
                : new Finding(new Location(source, TextSpan.FromBounds(line.Start + kept, line.End)), text[..kept].ToString(), "The line ends with a space.")
                    .WithFix("Delete the trailing spaces", new TextEdit(TextSpan.FromBounds(line.Start + kept, line.End), ""));
        }),
    };
}
