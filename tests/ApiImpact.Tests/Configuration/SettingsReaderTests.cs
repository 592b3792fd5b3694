using System.Globalization;
using ApiImpact.Configuration;
using ApiImpact.Diagnostics;
using ApiImpact.Linting;
using ApiImpact.Text;

namespace ApiImpact.Tests.Configuration;

public sealed class SettingsReaderTests
{
    [Fact]
    public void Each_fault_is_reported_where_it_stands()
    {
        var reading = SettingsReader.Read(Open("faults/apiimpact.yaml")!, Open);

        var reported = reading.Diagnostics.Select(static diagnostic => string.Create(
            CultureInfo.InvariantCulture,
            $"{diagnostic.Location.Start.Line}:{diagnostic.Location.Start.Column}: error {diagnostic.Rule.Id} {diagnostic.Message}\n"));
        Expected.Match(string.Concat(reported), "configuration", "faults", "expected");
    }

    [Fact]
    public void What_a_file_says_wins_over_what_it_extends()
    {
        var settings = Read("extends/apiimpact.yaml");

        Assert.Equal(Profiles.Template, settings.Profile);
        Assert.Equal("masakari", settings.Preset?.Name);
        Assert.Null(settings.Rules["line-too-long"]);
        Assert.Equal(Severity.Error, settings.Rules["tab"]);
        Assert.Equal("host_groups, vm_moves", string.Join(", ", settings.KnownSegments));
    }

    [Fact]
    public void A_path_is_seen_from_the_folder_of_the_file_that_says_it() =>
        Assert.Equal("extends/api/masakari.yaml", Read("extends/apiimpact.yaml").Baseline);

    [Fact]
    public void An_override_holds_for_the_files_below_its_own_folder()
    {
        var settings = Read("extends/apiimpact.yaml");

        Assert.Equal(Profiles.RepoTests, settings.OptionsFor("extends/specs/wallaby/implemented/a.rst").Severities.Profile);
        Assert.Equal(Profiles.Template, settings.OptionsFor("extends/specs/wallaby/approved/a.rst").Severities.Profile);
        Assert.Equal(Profiles.Template, settings.OptionsFor("specs/wallaby/implemented/a.rst").Severities.Profile);
        Assert.Null(settings.OptionsFor("extends/common/notes.txt").Severities[LintRules.FileExtension]);
        Assert.NotNull(settings.OptionsFor("extends/notes.txt").Severities[LintRules.FileExtension]);
    }

    [Fact]
    public void A_preset_weighs_rules_that_the_profile_has_and_adds_none()
    {
        var masakari = Settings.Default with { Preset = PresetCatalog.Find("masakari") };

        Assert.Equal(Severity.Error, masakari.OptionsFor("a.rst").Severities[LintRules.FieldSnakeCase]);
        Assert.Null((masakari with { Profile = Profiles.RepoTests }).OptionsFor("a.rst").Severities[LintRules.FieldSnakeCase]);
    }

    [Fact]
    public void What_is_said_of_changes_holds_for_a_comparison()
    {
        var changes = Read("extends/apiimpact.yaml").ChangesFor("extends/specs/a.rst", new DateOnly(2026, 11, 28));

        Assert.Equal((180, 30, false, true), (changes.DeprecationDaysStable, changes.DeprecationDaysBeta, changes.ClosingBreaks, changes.GateRequired));
    }

    [Fact]
    public void Closing_breaks_where_the_preset_of_a_file_gates_changes()
    {
        var settings = SettingsReader.Read(new SourceText("apiimpact.yaml", "preset: keystone\noverrides: [{files: 'nova/**', preset: nova}]\n"), static _ => null).Settings;

        Assert.True(settings.ChangesFor("nova/a.rst", default) is { ClosingBreaks: true, GateRequired: true });
        Assert.True(settings.ChangesFor("keystone/a.rst", default) is { ClosingBreaks: false, GateRequired: false });
    }

    [Fact]
    public void Two_files_that_extend_each_other_are_a_fault()
    {
        SourceText? Other(string path) => path == "b.yaml" ? new SourceText(path, "extends: a.yaml") : path == "a.yaml" ? new SourceText(path, "extends: b.yaml") : null;

        var reading = SettingsReader.Read(Other("a.yaml")!, Other);

        Assert.Equal("'a.yaml' extends this file in turn", Assert.Single(reading.Diagnostics).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet")]
    public void An_empty_file_says_nothing(string text) =>
        Assert.Equal(Profiles.Default, SettingsReader.Read(new SourceText("apiimpact.yaml", text), static _ => null).Settings.OptionsFor("a.rst").Severities.Profile);

    [Theory]
    [InlineData("- a")]
    [InlineData("text")]
    [InlineData("rules: {tab: [}")]
    public void What_is_not_a_mapping_is_a_fault(string text) =>
        Assert.NotEmpty(SettingsReader.Read(new SourceText("apiimpact.yaml", text), static _ => null).Diagnostics);

    [Fact]
    public void Every_preset_names_rules_that_exist() =>
        Assert.All(
            PresetCatalog.All,
            static preset => Assert.All(preset.Rules.Keys.Concat(preset.OwnTests).Concat(preset.OwnQuestions), static name => Assert.True(RuleCatalog.Find(name) is not null, name)));

    private static Settings Read(string file)
    {
        var reading = SettingsReader.Read(Open(file)!, Open);
        Assert.Empty(reading.Diagnostics);
        return reading.Settings;
    }

    private static SourceText? Open(string path)
    {
        var file = Repository.Fixture("configuration", path);
        return File.Exists(file) ? new SourceText(path, File.ReadAllText(file)) : null;
    }
}
