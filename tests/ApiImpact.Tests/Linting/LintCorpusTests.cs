using System.Text.RegularExpressions;
using ApiImpact.Configuration;
using ApiImpact.Dialects;
using ApiImpact.Linting;
using ApiImpact.Text;

namespace ApiImpact.Tests.Linting;

/// <summary>The linter over real specs, a part of them so that the tests stay fast.</summary>
public sealed partial class LintCorpusTests
{
    private const int Every = 9;

    private static readonly string[] LineRules = ["line-too-long", "trailing-space", "zero-width-space"];

    private static IEnumerable<SourceText> Specs => File.ReadLines(Path.Combine(Repository.Shared, "corpus", "files.txt"))
        .Where(static (_, index) => index % Every == 0)
        .Select(static file => new SourceText(file, File.ReadAllText(Path.Combine(Repository.Shared, "corpus", file))));

    [GeneratedRegex(@"^\s*[^\s]+$")]
    private static partial Regex OneWord { get; }

    [SharedFact]
    public void A_fixed_spec_has_nothing_left_that_a_fix_would_mend_and_reads_as_before()
    {
        var linter = new Linter(null);
        var options = (Settings.Default with { Profile = Profiles.Strict, Preset = PresetCatalog.Find("masakari") }).OptionsFor("a.rst");

        Assert.All(Specs, source =>
        {
            var fixedSource = new Fixer(static text => SpecReader.Read(text), spec => linter.Lint(spec, options)).Fix(source);

            Assert.DoesNotContain(linter.Lint(SpecReader.Read(fixedSource), options), static diagnostic => diagnostic.Fix is { Safe: true });
            Assert.Equal(Words(SpecReader.Read(source)), Words(SpecReader.Read(fixedSource)));
        });
    }

    [SharedFact]
    public void Novas_tests_of_lines_and_ours_agree_file_by_file()
    {
        var linter = new Linter(null);
        var options = (Settings.Default with { Profile = Profiles.RepoTests }).OptionsFor("a.rst");

        Assert.All(Specs, source =>
        {
            var found = linter.Lint(SpecReader.Read(source), options).Select(static diagnostic => diagnostic.Rule.Id).Where(LineRules.Contains).Distinct().Order();
            Assert.Equal(Nova(source.Text).Order(), found);
        });
    }

    [SharedFact]
    public void Linting_twice_says_the_same() => Assert.All(Specs, static source =>
    {
        var options = (Settings.Default with { Profile = Profiles.Strict }).OptionsFor(source.Path);
        Assert.Equal(
            new Linter(null).Lint(SpecReader.Read(source), options).Select(static diagnostic => diagnostic.Message),
            new Linter(null).Lint(SpecReader.Read(source), options).Select(static diagnostic => diagnostic.Message));
    });

    /// <summary>The operations and codes that the spec states: what a fix must not change.</summary>
    private static string Words(Spec spec) => string.Join(
        "\n",
        spec.Api.Operations.Select(static operation => $"{operation.Name} {string.Join(' ', operation.Responses.Select(static response => response.Code.Text))}"));

    /// <summary>nova-specs tests/test_titles.py, the tests of lines, written once more from the description in lint.md 1.4.</summary>
    private static HashSet<string> Nova(string raw)
    {
        var failed = new HashSet<string>(StringComparer.Ordinal);
        var code = false;
        foreach (var line in raw.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.EndsWith(' '))
            {
                failed.Add("trailing-space");
            }

            if (line.Contains('\u200b', StringComparison.Ordinal))
            {
                failed.Add("zero-width-space");
            }

            if (code && (line.Length == 0 || line[0] == ' '))
            {
                continue;
            }

            code = line.Contains("::", StringComparison.Ordinal);
            if (!line.Contains("http://", StringComparison.Ordinal) && !line.Contains("https://", StringComparison.Ordinal) && !OneWord.IsMatch(line)
                && line.EnumerateRunes().Count() >= 80)
            {
                failed.Add("line-too-long");
            }
        }

        return failed;
    }
}
