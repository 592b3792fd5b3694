using System.Collections.Frozen;
using System.Collections.Immutable;
using ApiImpact.Changes;
using ApiImpact.Diagnostics;
using ApiImpact.Linting;
using ApiImpact.Text;

namespace ApiImpact.Configuration;

/// <summary>What <c>apiimpact.yaml</c> says. Paths are seen from where its own path is seen from: the working directory.</summary>
internal sealed record Settings
{
    /// <summary>The longest period in days that can be set: a century.</summary>
    public const int MostDays = 36_500;

    /// <summary>No file: the profile <c>default</c>, no preset, no baseline.</summary>
    public static Settings Default { get; } = new();

    /// <summary>The profile; null where nothing is said.</summary>
    public Profiles? Profile { get; init; }

    /// <summary>The preset; null where nothing is said.</summary>
    public Preset? Preset { get; init; }

    /// <summary>The path of the OpenAPI baseline; null where nothing is said.</summary>
    public string? Baseline { get; init; }

    /// <summary>The path of the list of known findings; null where nothing is said.</summary>
    public string? BaselineFindings { get; init; }

    /// <summary>The path of the list of accepted changes; null where nothing is said.</summary>
    public string? AcceptedChanges { get; init; }

    /// <summary>The path of the template, in which <c>{release}</c> stands for the folder below <c>specs</c>; null where nothing is said.</summary>
    public string? Template { get; init; }

    /// <summary>How many days what is stable stays after its deprecation; null where nothing is said.</summary>
    public int? DeprecationDays { get; init; }

    /// <summary>How many days what is beta stays after its deprecation; null where nothing is said.</summary>
    public int? DeprecationDaysBeta { get; init; }

    /// <summary>Whether a request schema that begins to refuse undeclared members is an error; null where nothing is said.</summary>
    public bool? ClosingBreaks { get; init; }

    /// <summary>What is said of single rules, by name; null switches a rule off.</summary>
    public ImmutableDictionary<string, Severity?> Rules { get; init; } = ImmutableDictionary.Create<string, Severity?>(StringComparer.Ordinal);

    /// <summary>Words of paths that the API has already.</summary>
    public ImmutableArray<string> KnownSegments { get; init; } = [];

    /// <summary>Fields that the API has already.</summary>
    public ImmutableArray<string> KnownFields { get; init; } = [];

    /// <summary>What differs for some files, in order: later ones count more.</summary>
    public ImmutableArray<SettingsOverride> Overrides { get; init; } = [];

    /// <summary>What these settings say of one file.</summary>
    /// <param name="path">The file, seen from the working directory.</param>
    /// <param name="template">The template that was found for the file; null for that of the preset.</param>
    public LintOptions OptionsFor(string path, SpecTemplate? template = null)
    {
        var matching = Overrides.Where(one => one.Covers(path)).ToList();
        var preset = PresetOf(matching);
        var profile = matching.LastOrDefault(static one => one.Profile is not null)?.Profile ?? Profile ?? Profiles.Default;
        var severities = RuleSeverities.Of(profile);
        severities = preset is null ? severities : severities.With(preset.Rules, preset.OwnTests, preset.OwnQuestions);
        return new LintOptions
        {
            Severities = matching.Aggregate(severities.With(Rules), static (said, one) => said.With(one.Rules)),
            Project = preset?.Name,
            IsRule = static name => RuleCatalog.Find(name) is not null,
            NearestRule = static name => Spelling.Nearest(name, RuleCatalog.All.Select(static rule => rule.Id)),
            KnownSegments = Union(preset?.KnownSegments, KnownSegments),
            GatesChanges = preset?.GatesChanges == true,
            KnowsAllSegments = preset?.KnowsAllSegments == true,
            SegmentsElsewhere = PresetCatalog.Segments,
            KnownFields = Union(preset?.KnownFields, KnownFields),
            Template = template ?? preset?.Template?.For(path),
        };
    }

    /// <summary>What a comparison of one file takes for granted on a day.</summary>
    /// <param name="path">The file, seen from the working directory.</param>
    /// <param name="today">The day.</param>
    public ChangeOptions ChangesFor(string path, DateOnly today)
    {
        var gates = PresetOf(Overrides.Where(one => one.Covers(path)))?.GatesChanges == true;
        return new ChangeOptions
        {
            Today = today,
            GateRequired = gates,
            ClosingBreaks = ClosingBreaks ?? gates,
            DeprecationDaysStable = DeprecationDays ?? 0,
            DeprecationDaysBeta = DeprecationDaysBeta ?? 0,
        };
    }

    /// <summary>These settings on top of <paramref name="extended"/>: single values win, rules are merged by name, lists are joined.</summary>
    public Settings On(Settings extended) => new()
    {
        Profile = Profile ?? extended.Profile,
        Preset = Preset ?? extended.Preset,
        Baseline = Baseline ?? extended.Baseline,
        BaselineFindings = BaselineFindings ?? extended.BaselineFindings,
        AcceptedChanges = AcceptedChanges ?? extended.AcceptedChanges,
        Template = Template ?? extended.Template,
        DeprecationDays = DeprecationDays ?? extended.DeprecationDays,
        DeprecationDaysBeta = DeprecationDaysBeta ?? extended.DeprecationDaysBeta,
        ClosingBreaks = ClosingBreaks ?? extended.ClosingBreaks,
        Rules = extended.Rules.SetItems(Rules),
        KnownSegments = [.. extended.KnownSegments, .. KnownSegments],
        KnownFields = [.. extended.KnownFields, .. KnownFields],
        Overrides = [.. extended.Overrides, .. Overrides],
    };

    private Preset? PresetOf(IEnumerable<SettingsOverride> matching) => matching.LastOrDefault(static one => one.Preset is not null)?.Preset ?? Preset;

    private static FrozenSet<string> Union(FrozenSet<string>? preset, ImmutableArray<string> more) =>
        more.IsEmpty ? preset ?? [] : (preset ?? []).Concat(more).ToFrozenSet(StringComparer.Ordinal);
}

/// <summary>What differs for some files.</summary>
/// <param name="Folder">The folder of the file that says so, from which the patterns are seen.</param>
/// <param name="Files">The patterns; one must match.</param>
/// <param name="Profile">The profile of these files; null where nothing is said.</param>
/// <param name="Preset">The preset of these files; null where nothing is said.</param>
/// <param name="Rules">What is said of single rules, by name; null switches a rule off.</param>
internal sealed record SettingsOverride(
    string Folder, ImmutableArray<PathGlob> Files, Profiles? Profile, Preset? Preset, ImmutableDictionary<string, Severity?> Rules)
{
    /// <summary>Whether a file, seen from the working directory, is one of these.</summary>
    public bool Covers(string path) => PathText.Within(Folder, path) is { } within && Files.Any(files => files.Matches(within));
}
