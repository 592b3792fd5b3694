using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule ZeroWidthSpace { get; } = new()
    {
        Id = "zero-width-space",
        Severity = Severity.Warning,
        SeverityInRepoTests = Severity.Error,
        Profiles = Profiles.Template | Profiles.RepoTests,
        Fixable = true,
        Summary = "The line has a zero-width space (U+200B).",
        Why = "Nobody sees it, and it comes along when a sample or a URL is copied, which then fails without a visible reason.",
        Fix = "Delete the character; it usually comes from a web page.",
        Origin = "nova-specs tests/test_titles.py, _check_no_zero_width_spaces (U+200B).",
        Check = LintRule.EachLine(static (source, line) =>
        {
            var text = source.Slice(line);
            var first = text.IndexOf('\u200B');
            return first < 0
                ? null
                : new Finding(new Location(source, new TextSpan(line.Start + first, 1)), text.ToString(), "The line has a zero-width space (U+200B).")
                    .WithFix("Delete the zero-width spaces", [.. EditsOf(text, line.Start)]);
        }),
    };

    private static List<TextEdit> EditsOf(ReadOnlySpan<char> text, int start)
    {
        var edits = new List<TextEdit>();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\u200B')
            {
                edits.Add(new TextEdit(new TextSpan(start + at, 1), ""));
            }
        }

        return edits;
    }
}
