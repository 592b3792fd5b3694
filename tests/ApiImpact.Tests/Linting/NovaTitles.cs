namespace ApiImpact.Tests.Linting;

/// <summary>
/// nova-specs tests/test_titles.py, the test of titles, written once more from the description in lint.md 1.4, with a reader of titles of its own: the
/// titles of the first level below the document's, each with those below it.
/// </summary>
internal sealed class NovaTitles
{
    private const int Shortest = 3;

    private readonly Dictionary<string, List<string>> sections = new(StringComparer.Ordinal);

    /// <summary>The titles of a text. A title is a line at the margin with a line of one punctuation mark under it; a style is a level when it comes first.</summary>
    public static NovaTitles Of(string text)
    {
        var titles = new NovaTitles();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var styles = new List<(char Mark, bool Overlined)>();
        List<string>? within = null;
        for (var i = 1; i < lines.Length; i++)
        {
            var title = lines[i - 1].Trim();
            var overlined = i >= 2 && IsAdornment(lines[i - 2]) && lines[i - 2].TrimEnd() == lines[i].TrimEnd();
            if (!IsAdornment(lines[i]) || title.Length == 0 || IsAdornment(lines[i - 1]) || lines[i].TrimEnd().Length < title.Length
                || (!overlined && (char.IsWhiteSpace(lines[i - 1][0]) || (i >= 2 && lines[i - 2].Trim().Length > 0 && !IsAdornment(lines[i - 2])))))
            {
                continue;
            }

            var style = (lines[i][0], overlined);
            if (!styles.Contains(style))
            {
                styles.Add(style);
            }

            switch (styles.IndexOf(style))
            {
                case 1:
                    within = [];
                    titles.sections[title] = within;
                    break;
                case 2:
                    within?.Add(title);
                    break;
            }
        }

        return titles;
    }

    /// <summary>Whether a spec with these titles passes: nothing missing but what is optional, nothing extra on the first level.</summary>
    public bool Passes(NovaTitles template) =>
        template.sections.Keys.Except(sections.Keys, StringComparer.Ordinal).All(static title => title == "History")
        && !sections.Keys.Except(template.sections.Keys, StringComparer.Ordinal).Any()
        && template.sections.All(wanted => !sections.TryGetValue(wanted.Key, out var there)
            || wanted.Value.Except(there, StringComparer.Ordinal).All(static title => title == "Feature Liaison"));

    private static bool IsAdornment(string line) =>
        line.TrimEnd() is { Length: >= Shortest } mark && (char.IsPunctuation(mark[0]) || char.IsSymbol(mark[0])) && mark.All(c => c == mark[0]);
}
