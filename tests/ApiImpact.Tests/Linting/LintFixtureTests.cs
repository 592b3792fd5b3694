using System.Collections.Immutable;
using System.Globalization;
using ApiImpact.Configuration;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;
using ApiImpact.Linting;
using ApiImpact.Literals;
using ApiImpact.OpenApi.Reading;
using ApiImpact.Text;

namespace ApiImpact.Tests.Linting;

/// <summary>
/// fixtures/lint/RULE: invalid.rst, in which the rule finds what the file 'expected' lists; valid.rst, the same without the fault; fixed.rst, what its safe
/// fix makes of invalid.rst; apiimpact.yaml and a baseline where the rule needs them; invalid.path where the fault is in the file's name.
/// </summary>
public sealed class LintFixtureTests
{
    private const string UsualPath = "specs/2025.2/approved/vm-moves.rst";

    public static TheoryData<string> RuleIds => [.. Linter.Rules.Select(static rule => rule.Id)];

    [Fact]
    public void Each_folder_belongs_to_a_rule() =>
        Assert.Empty(Directory.EnumerateDirectories(Repository.Fixture("lint")).Select(Path.GetFileName).Except(Linter.Rules.Select(static rule => rule.Id), StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_rule_finds_its_fault(string id)
    {
        var found = LintOne(id, "invalid.rst", PathOf(id));

        Assert.NotEmpty(found);
        Expected.Match(string.Concat(found.Select(Line)), "lint", id, "expected");
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_rule_is_quiet_where_the_fault_is_not(string id) => Assert.Equal("", string.Concat(LintOne(id, "valid.rst", UsualPath).Select(Line)));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_rule_that_says_it_can_be_fixed_is_fixed_and_no_other(string id)
    {
        var rule = Linter.Rules.Single(rule => rule.Id == id);
        var (read, options, linter) = Setting(id);
        var source = Source(id, "invalid.rst", PathOf(id));

        var text = new Fixer(read, spec => [.. linter.Lint(spec, options).Where(diagnostic => diagnostic.Rule == rule)]).Fix(source);

        Assert.Equal(rule.Fixable, text.Text != source.Text);
        if (rule.Fixable)
        {
            Expected.Match(text.Text, "lint", id, "fixed.rst");
            Assert.DoesNotContain(linter.Lint(read(text), options), diagnostic => diagnostic.Rule == rule && diagnostic.Fix is { Safe: true });
        }
    }

    private static string PathOf(string id) => File.Exists(Repository.Fixture("lint", id, "invalid.path")) ? Repository.ReadFixture("lint", id, "invalid.path").Trim() : UsualPath;

    private static ImmutableArray<Diagnostic> LintOne(string id, string file, string path)
    {
        var (read, options, linter) = Setting(id);
        var spec = read(Source(id, file, path));
        return [.. linter.Lint(spec, options).Where(diagnostic => diagnostic.Rule.Id == id)];
    }

    /// <summary>As the command line reads files: a byte order mark stays.</summary>
    private static SourceText Source(string id, string file, string path)
    {
        Assert.True(SourceText.TryDecode(path, File.ReadAllBytes(Repository.Fixture("lint", id, file)), out var source, out _));
        return source!;
    }

    private static (Func<SourceText, Spec> Read, LintOptions Options, Linter Linter) Setting(string id)
    {
        var file = Repository.Fixture("lint", id, "apiimpact.yaml");
        var settings = File.Exists(file) ? SettingsReader.Read(new SourceText($"{id}/apiimpact.yaml", File.ReadAllText(file)), static _ => null).Settings : Settings.Default;
        var rule = Linter.Rules.Single(rule => rule.Id == id);
        var options = settings.OptionsFor(UsualPath) with { Severities = RuleSeverities.Default.With([KeyValuePair.Create(id, (Severity?)rule.Severity)]) };
        var baseline = settings.Baseline is null ? null : BaselineReader.Read(new SourceText("baseline.yaml", Repository.ReadFixture("lint", settings.Baseline)), BaselineOptions.Default).Model;
        var reading = options.Project is { } project ? new SpecOptions { Resolve = ParameterTypeCatalog.For(project).Resolve } : SpecOptions.Default;
        return (source => SpecReader.Read(source, reading), options, new Linter(baseline));
    }

    private static string Line(Diagnostic diagnostic) => string.Create(
        CultureInfo.InvariantCulture,
        $"{diagnostic.Location.Start.Line}:{diagnostic.Location.Start.Column}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Message}\n");
}
