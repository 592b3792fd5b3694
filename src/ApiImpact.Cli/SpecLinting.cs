using System.Collections.Immutable;
using ApiImpact.Configuration;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;
using ApiImpact.Linting;
using ApiImpact.Literals;
using ApiImpact.Rst;
using ApiImpact.Text;

namespace ApiImpact.Cli;

/// <summary>Lints specs, each with its own configuration and baseline; what several files share is read once.</summary>
/// <param name="session">What the run may touch.</param>
/// <param name="options">What the command line says.</param>
/// <param name="second">Reads baselines while specs are read.</param>
internal sealed class SpecLinting(Session session, SpecLintingOptions options, SecondThread? second = null)
{
    private readonly SettingsFiles settingsFiles = new(session, options.Config);
    private readonly Dictionary<string, ApiInput> baselines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lazy<ApiInput>> readings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Linter> linters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpecTemplate?> templates = new(StringComparer.Ordinal);

    /// <summary>The settings for a file, the command line's wishes included.</summary>
    public Settings SettingsFor(string path)
    {
        var settings = settingsFiles.For(path);
        return settings with
        {
            Profile = options.Profile ?? settings.Profile,
            Preset = options.Preset ?? settings.Preset,
            Baseline = options.Baseline ?? settings.Baseline,
            Overrides = options.Profile is null && options.Preset is null ? settings.Overrides
                : [.. settings.Overrides.Select(one => one with { Profile = options.Profile is null ? one.Profile : null, Preset = options.Preset is null ? one.Preset : null })],
        };
    }

    /// <summary>Reads and lints one file.</summary>
    public LintedSpec Lint(string path)
    {
        var source = InputFiles.Read(session, path);
        var settings = SettingsFor(path);
        if (settings.Baseline is { } baseline)
        {
            Reading(baseline);
        }

        var lintOptions = settings.OptionsFor(source.Path, TemplateFor(settings, source.Path));
        var spec = SpecReader.Read(source, ReadingOf(lintOptions));
        return new LintedSpec(spec, settings, lintOptions, LinterFor(settings).Lint(spec, lintOptions));
    }

    /// <summary>The text of a file that was linted, with every safe fix applied.</summary>
    public SourceText Fix(LintedSpec linted)
    {
        var linter = LinterFor(linted.Settings);
        return new Fixer(source => SpecReader.Read(source, ReadingOf(linted.Options)), spec => linter.Lint(spec, linted.Options)).Fix(linted.Spec.Source);
    }

    private static SpecOptions ReadingOf(LintOptions lint) =>
        lint.Project is { } project ? new SpecOptions { Resolve = ParameterTypeCatalog.For(project).Resolve } : SpecOptions.Default;

    /// <summary>What could not be read of the baselines so far.</summary>
    public IEnumerable<Diagnostic> BaselineDiagnostics => baselines.OrderBy(static item => item.Key, StringComparer.Ordinal).SelectMany(static item => item.Value.Diagnostics);

    /// <summary>The API as it is, where the settings name its baseline; a baseline that gives nothing to compare fails the command.</summary>
    public ApiInput? BaselineOf(Settings settings)
    {
        if (settings.Baseline is not { } path)
        {
            return null;
        }

        if (!baselines.TryGetValue(path, out var baseline))
        {
            baseline = RunFailure.Guard(() => Reading(path).Value);
            baselines[path] = baseline;
        }

        return baseline;
    }

    /// <summary>A baseline, which the second thread begins to read; whoever asks for its value is told what is wrong with it.</summary>
    private Lazy<ApiInput> Reading(string path)
    {
        if (!readings.TryGetValue(path, out var reading))
        {
            readings[path] = reading = new Lazy<ApiInput>(() => ReadBaseline(path));
            second?.Add(() => InputFiles.Try(session with { Error = TextWriter.Null }, () => _ = reading.Value));
        }

        return reading;
    }

    private ApiInput ReadBaseline(string path)
    {
        if (ApiInput.IsSpec(path))
        {
            throw new CommandFailure($"{path}: a spec is no baseline: it states a part of an API. Give the OpenAPI document that it changes.");
        }

        try
        {
            return ApiInput.Read(session, path, asOf: null, options.AllowRemote);
        }
        catch (CommandFailure failure) when (options.Baseline is null)
        {
            throw new CommandFailure($"{failure.Message} It is the 'baseline' of apiimpact.yaml.");
        }
    }

    private Linter LinterFor(Settings settings)
    {
        var baseline = settings.Baseline ?? "";
        if (!linters.TryGetValue(baseline, out var linter))
        {
            linter = new Linter(BaselineOf(settings)?.Api);
            linters[baseline] = linter;
        }

        return linter;
    }

    /// <summary>The template that the settings name, or the one of the release that stands beside its folder (<c>specs/2025.2-template.rst</c>).</summary>
    private SpecTemplate? TemplateFor(Settings settings, string path)
    {
        var parts = path.Split('/');
        var specs = Array.LastIndexOf(parts, "specs");
        var release = specs >= 0 && specs + 2 < parts.Length ? parts[specs + 1] : null;
        var file = settings.Template?.Replace("{release}", release ?? "", StringComparison.Ordinal)
            ?? (release is null ? null : string.Join('/', parts[..(specs + 1)]) + $"/{release}-template.rst");
        if (file is null || path == file)
        {
            return null;
        }

        if (!templates.TryGetValue(file, out var template))
        {
            template = File.Exists(session.Absolute(file)) ? TemplateReader.Read(RstParser.Parse(InputFiles.Read(session, file)))
                : settings.Template is null ? null
                : throw new RunFailure($"{file}: there is no such template. Correct 'template' in apiimpact.yaml.");
            templates[file] = template;
        }

        return template;
    }
}

/// <summary>What the command line says about linting; null leaves it to the configuration.</summary>
internal sealed record SpecLintingOptions(string? Config, Profiles? Profile, Preset? Preset, string? Baseline, bool AllowRemote);

/// <summary>A spec and its faults.</summary>
internal sealed record LintedSpec(Spec Spec, Settings Settings, LintOptions Options, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What the configuration, and the comments in the spec, leave of other diagnostics about it, such as changes of the API.</summary>
    public IEnumerable<Diagnostic> Judge(IEnumerable<Diagnostic> others) =>
        SuppressionReader.Read(Spec.Document).Filter(others).Select(Options.Severities.Apply).OfType<Diagnostic>();
}
