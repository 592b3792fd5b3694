using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    /// <summary>The width that reStructuredText gives a tab.</summary>
    private const int TabStop = 8;

    public static LintRule Tab { get; } = new()
    {
        Id = "tab",
        Severity = Severity.Warning,
        SeverityInRepoTests = Severity.Warning,
        Profiles = Profiles.Template | Profiles.RepoTests,
        Fixable = true,
        Summary = "The line is indented with a tab.",
        Why = "Indentation is structure in reStructuredText, and a tab counts as up to eight columns: what looks like a list item's text may be a block of its own.",
        Fix = "Indent with spaces; reStructuredText reads a tab as the spaces up to the next multiple of eight.",
        Origin = "ironic-specs pre-commit (remove-tabs); doc8 D003.",
        Check = LintRule.EachLine(static (source, line) =>
        {
            var text = source.Slice(line);
            var indent = text.Length - text.TrimStart(" \t").Length;
            var first = text[..indent].IndexOf('\t');
            return first < 0
                ? null
                : new Finding(new Location(source, new TextSpan(line.Start + first, 1)), text.Trim().ToString(), "The line is indented with a tab.")
                    .WithFix("Indent with spaces", new TextEdit(new TextSpan(line.Start, indent), new string(' ', WidthOf(text[..indent]))));
        }),
    };

    private static int WidthOf(ReadOnlySpan<char> indent)
    {
        var width = 0;
        foreach (var character in indent)
        {
            width += character == '\t' ? TabStop - (width % TabStop) : 1;
        }

        return width;
    }
}
