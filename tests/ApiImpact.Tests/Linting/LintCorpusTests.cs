using System.Text.RegularExpressions;
using ApiImpact.Configuration;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;
using ApiImpact.Linting;
using ApiImpact.Rst;
using ApiImpact.Text;

namespace ApiImpact.Tests.Linting;

/// <summary>The linter over all real specs.</summary>
public sealed partial class LintCorpusTests
{
    private static readonly string[] LineRules = ["carriage-return", "line-too-long", "trailing-space", "zero-width-space"];

    /// <summary>The rules whose fix changes what the model says of schemas or of paths: that is what they mend.</summary>
    private static readonly string[] MendTheModel = ["json-invalid", "placeholder-style-mixed", "schema-additional-properties", "schema-invalid", "schema-keyword-typo", "tab", "url-trailing-slash", "zero-width-space"];

    private static IEnumerable<SourceText> Specs => File.ReadLines(Path.Combine(Repository.Shared, "corpus", "files.txt"))
        .Select(static file => new SourceText(file, File.ReadAllText(Path.Combine(Repository.Shared, "corpus", file))));

    [GeneratedRegex(@"^\s*[^\s]+$")]
    private static partial Regex OneWord { get; }

    [SharedFact]
    public void Each_fix_leaves_nothing_to_mend_and_the_rest_as_it_was()
    {
        var linter = new Linter(null);
        var settings = Settings.Default with { Profile = Profiles.Strict, Preset = PresetCatalog.Find("masakari") };
        var whole = settings.OptionsFor("a.rst");
        var fixable = Linter.Rules.Where(static rule => rule.Fixable).ToList();

        Assert.All(Specs, source =>
        {
            var before = SpecReader.Read(source);
            var mended = linter.Lint(before, whole).Where(static diagnostic => diagnostic.Fix is { Safe: true }).Select(static diagnostic => diagnostic.Rule).OfType<LintRule>().ToHashSet();
            foreach (var rule in fixable.Where(mended.Contains))
            {
                var options = whole with { Severities = RuleSeverities.Of(Profiles.None).With([KeyValuePair.Create(rule.Id, (Severity?)Severity.Warning)]) };
                var fixer = new Fixer(static text => SpecReader.Read(text), spec => [.. linter.Lint(spec, options).Where(diagnostic => diagnostic.Rule == rule)]);

                var after = fixer.Fix(source);

                var place = $"{source.Path}: {rule.Id}";
                Assert.True(after.Text != source.Text, place);
                Assert.True(!fixer.Lint(SpecReader.Read(after)).Any(static diagnostic => diagnostic.Fix is { Safe: true }), place);
                Assert.True(fixer.Fix(after).Text == after.Text, place);
                Assert.True(Untouched(source.Text, fixer.Lint(before)).All(kept => after.Text.Contains(kept, StringComparison.Ordinal)), place);
                Assert.True(Words(before, rule) == Words(SpecReader.Read(after), rule), place);
            }
        });
    }

    [SharedFact]
    public void All_fixes_together_leave_nothing_to_mend_and_the_operations_as_they_were()
    {
        var linter = new Linter(null);
        var options = (Settings.Default with { Profile = Profiles.Strict, Preset = PresetCatalog.Find("masakari") }).OptionsFor("a.rst");

        Assert.All(Specs, source =>
        {
            var fixer = new Fixer(static text => SpecReader.Read(text), spec => linter.Lint(spec, options));
            var after = fixer.Fix(source);

            Assert.True(!linter.Lint(SpecReader.Read(after), options).Any(static diagnostic => diagnostic.Fix is { Safe: true }), source.Path);
            Assert.True(fixer.Fix(after).Text == after.Text, source.Path);
            Assert.Equal(Operations(SpecReader.Read(source)), Operations(SpecReader.Read(after)));
        });
    }

    [SharedFact]
    public void Novas_tests_of_lines_and_ours_agree_file_by_file()
    {
        var linter = new Linter(null);
        var options = (Settings.Default with { Profile = Profiles.RepoTests }).OptionsFor("a.rst");

        Assert.All(Specs, source =>
        {
            var found = linter.Lint(SpecReader.Read(source), options).Select(static diagnostic => diagnostic.Rule.Id).Where(LineRules.Contains).Distinct().Order(StringComparer.Ordinal);
            Assert.Equal(Nova(source.Text).Order(StringComparer.Ordinal), found);
        });
    }

    [SharedFact]
    public void Novas_test_of_titles_and_ours_agree_file_by_file()
    {
        var linter = new Linter(null);
        var template = File.ReadAllText(Path.Combine(Repository.Shared, "corpus", "templates", "nova-template.rst"));
        var options = (Settings.Default with { Profile = Profiles.RepoTests }).OptionsFor("a.rst", TemplateReader.Read(RstParser.Parse(new SourceText("nova-template.rst", template))));
        var wanted = NovaTitles.Of(template);
        var looked = 0;

        Assert.All(Specs.Where(static source => source.Path.Split('/') is ["nova-specs", "specs", _, _, _]), source =>
        {
            var found = linter.Lint(SpecReader.Read(source), options).Where(static diagnostic => diagnostic.Rule.Id is "section-missing" or "section-extra" or "section-case").ToList();
            Assert.True(NovaTitles.Of(source.Text).Passes(wanted) == (found.Count == 0), $"{source.Path}: {string.Join("; ", found.Select(static diagnostic => diagnostic.Message))}");
            looked++;
        });
        Assert.InRange(looked, 100, int.MaxValue);
    }

    [SharedFact]
    public void Linting_twice_says_the_same() => Assert.All(Specs, static source =>
    {
        var options = (Settings.Default with { Profile = Profiles.Strict }).OptionsFor(source.Path);
        Assert.Equal(
            new Linter(null).Lint(SpecReader.Read(source), options).Select(static diagnostic => diagnostic.Message),
            new Linter(null).Lint(SpecReader.Read(source), options).Select(static diagnostic => diagnostic.Message));
    });

    /// <summary>
    /// The stretches of text between the edits of a first round, without the white space around them: a fix must leave them as they are. What a later
    /// round mends lies where an earlier one overlapped, so that short stretches are not looked at.
    /// </summary>
    private static IEnumerable<string> Untouched(string text, IEnumerable<Diagnostic> found)
    {
        const int Shortest = 40;
        var at = 0;
        foreach (var edit in found.Where(static diagnostic => diagnostic.Fix is { Safe: true }).SelectMany(static diagnostic => diagnostic.Fix!.Edits).OrderBy(static edit => edit.Span.Start))
        {
            if (edit.Span.Start - at > Shortest)
            {
                yield return text[at..edit.Span.Start].Trim();
            }

            at = Math.Max(at, edit.Span.End);
        }

        if (text.Length - at > Shortest)
        {
            yield return text[at..].Trim();
        }
    }

    /// <summary>What the spec says of the API, as far as <paramref name="rule"/> does not mend it.</summary>
    private static string Words(Spec spec, LintRule rule) => MendTheModel.Contains(rule.Id) ? Operations(spec) : $"{Operations(spec)}\n{string.Join(
        "\n",
        spec.Api.Operations.SelectMany(static operation =>
            LintContext.SamplesOf(operation).Select(static sample => $"{sample.Name} {sample.Sample.Json?.ToJsonString()}")
                .Concat(LintContext.SchemasOf(operation).Select(static schema => schema.Schema.Json?.ToJsonString() ?? "null"))))}";

    /// <summary>The operations and codes that the spec states: what no fix may change.</summary>
    private static string Operations(Spec spec) => string.Join(
        "\n",
        spec.Api.Operations.Select(static operation => $"{operation.Name} {string.Join(' ', operation.Responses.Select(static response => response.Code.Text))}"));

    /// <summary>nova-specs tests/test_titles.py, the tests of lines, written once more from the description in lint.md 1.4.</summary>
    private static HashSet<string> Nova(string raw)
    {
        var failed = new HashSet<string>(StringComparer.Ordinal);
        if (raw.Contains('\r', StringComparison.Ordinal))
        {
            failed.Add("carriage-return");
        }

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
