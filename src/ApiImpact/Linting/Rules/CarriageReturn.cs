using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule CarriageReturn { get; } = new()
    {
        Id = "carriage-return",
        Severity = Severity.Warning,
        SeverityInRepoTests = Severity.Error,
        Profiles = Profiles.Template | Profiles.RepoTests,
        Fixable = true,
        Summary = "The file has carriage returns.",
        Why = "Every line shows as changed when somebody else saves the file. The repositories' own tests look for it and miss it: they open the file in text mode, which translates the line ends first.",
        Fix = "Save the file with Unix line ends (\\n).",
        Origin = "nova-specs tests/test_titles.py, _check_no_cr; doc8 D004.",
        Check = static context => InFile(context.Source),
    };

    /// <summary>One finding for the file, at the first carriage return: the fault is the file's, not each line's.</summary>
    private static IEnumerable<Finding> InFile(SourceText source)
    {
        var first = source.Text.IndexOf('\r', StringComparison.Ordinal);
        if (first < 0)
        {
            yield break;
        }

        var returns = new List<TextEdit>();
        for (var at = first; at >= 0; at = at + 1 < source.Length ? source.Text.IndexOf('\r', at + 1) : -1)
        {
            var isLineEnd = at + 1 < source.Length && source.Text[at + 1] == '\n';
            returns.Add(new TextEdit(new TextSpan(at, 1), isLineEnd ? "" : "\n"));
        }

        var message = returns.Count == 1 ? "The file has a carriage return." : $"The file has {returns.Count} carriage returns; this is the first.";
        yield return new Finding(new Location(source, new TextSpan(first, 1)), "file", message)
            .WithFix("Use Unix line ends", [.. returns]);
    }
}
