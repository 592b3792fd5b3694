using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    private const int LongestLine = 79;

    public static LintRule LineTooLong { get; } = new()
    {
        Id = "line-too-long",
        Severity = Severity.Warning,
        SeverityInRepoTests = Severity.Error,
        Profiles = Profiles.Template | Profiles.RepoTests,
        Summary = "A line of prose is longer than 79 columns.",
        Why = "Specs are reviewed as plain text, side by side with their older version: longer lines are cut or wrapped there.",
        Fix = "Break the line at column 79 or before. Literal blocks, lines with a URL and lines without a space inside may be longer.",
        BadExample = "The operator can now enable and disable a segment, which stops Masakari from reacting to it.",
        GoodExample = """
            The operator can now enable and disable a segment, which stops Masakari
            from reacting to it.
            """,
        Origin = "Template: \"Please wrap text at 79 columns\"; nova-specs tests/test_titles.py, _check_lines_wrapping.",
        Check = static context => TooLong(context.Source),
    };

    /// <summary>
    /// Nova's algorithm, to the letter: any line with <c>::</c> opens a code block, which lasts while lines are empty or begin with a space;
    /// lines with a URL, and lines without whitespace inside, are free.
    /// </summary>
    private static IEnumerable<Finding> TooLong(SourceText source)
    {
        var inCode = false;
        foreach (var line in LintRule.Lines(source))
        {
            var text = source.Slice(line);
            inCode = inCode && (text.Length == 0 || text[0] == ' ');
            if (inCode)
            {
                continue;
            }

            inCode = text.Contains("::", StringComparison.Ordinal);
            if (text.Length <= LongestLine || HasUrl(text) || text.Trim().IndexOfAny(" \t\u00A0") < 0 || Columns(text) <= LongestLine)
            {
                continue;
            }

            var over = TextSpan.FromBounds(line.Start + LongestLine, line.End);
            yield return new Finding(new Location(source, over), text.ToString(), $"The line is {Columns(text)} columns long; the template allows {LongestLine}.");
        }
    }

    private static bool HasUrl(ReadOnlySpan<char> line) =>
        line.Contains("http://", StringComparison.Ordinal) || line.Contains("https://", StringComparison.Ordinal);

    /// <summary>Code points, as Python counts.</summary>
    private static int Columns(ReadOnlySpan<char> line)
    {
        var columns = 0;
        foreach (var unit in line)
        {
            columns += char.IsLowSurrogate(unit) ? 0 : 1;
        }

        return columns;
    }
}
