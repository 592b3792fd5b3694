using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.OpenApi.Reading;
using ApiImpact.OpenApi.Reading.Trees;
using ApiImpact.Text;

namespace ApiImpact.Configuration;

/// <summary>Reads <c>apiimpact.yaml</c> and the files that it extends.</summary>
internal sealed class SettingsReader
{
    /// <summary>The keys of the file.</summary>
    public static ImmutableArray<string> Keys { get; } =
        [
        "extends", "profile", "preset", "baseline", "baseline-findings", "accepted-changes", "template", "deprecation-days", "deprecation-days-beta", "closing-breaks",
        "rules", "known-segments", "known-fields", "overrides",
    ];

    /// <summary>The keys of an override.</summary>
    public static ImmutableArray<string> OverrideKeys { get; } = ["files", "profile", "preset", "rules"];

    private const int LongestChain = 16;

    private readonly Func<string, SourceText?> open;
    private readonly ReadingLog log = new();

    private SettingsReader(Func<string, SourceText?> open) => this.open = open;

    /// <summary>Reads a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="open">Opens another file by its path, seen from the working directory; null where it may not be read or is not there.</param>
    public static SettingsReading Read(SourceText source, Func<string, SourceText?> open)
    {
        var reader = new SettingsReader(open);
        var settings = reader.ReadFile(source, []);
        return new SettingsReading(settings, reader.log.Diagnostics);
    }

    private Settings ReadFile(SourceText source, ImmutableArray<string> chain)
    {
        if (source.Text.Split('\n').All(static line => line.AsSpan().Trim() is [] or ['#', ..]))
        {
            return Settings.Default;
        }

        var tree = YamlTree.Read(source, log);
        var place = new SettingsPlace(new PositionMap(source, tree.Positions), PathText.FolderOf(source.Path), log);
        if (tree.Root is not JsonObject root)
        {
            if (tree.Root is not null)
            {
                place.Report(ConfigurationRules.ValueUnknown, "", "the configuration is not a mapping of keys to values");
            }

            return Settings.Default;
        }

        place.CheckKeys("", root, Keys);
        var extended = place.Texts("/extends", root["extends"])
            .Select(text => Extended(place, text.Value, text.Pointer, chain.Add(source.Path)))
            .Aggregate(Settings.Default, static (settings, next) => next.On(settings));
        return ReadRoot(place, root).On(extended);
    }

    private static Settings ReadRoot(SettingsPlace place, JsonObject root) => new()
    {
        Profile = place.Profile("/profile", root["profile"]),
        Preset = place.Preset("/preset", root["preset"]),
        Baseline = place.File("/baseline", root["baseline"]),
        BaselineFindings = place.File("/baseline-findings", root["baseline-findings"]),
        AcceptedChanges = place.File("/accepted-changes", root["accepted-changes"]),
        Template = place.File("/template", root["template"]),
        DeprecationDays = place.Days("/deprecation-days", root["deprecation-days"]),
        DeprecationDaysBeta = place.Days("/deprecation-days-beta", root["deprecation-days-beta"]),
        ClosingBreaks = place.Flag("/closing-breaks", root["closing-breaks"]),
        Rules = place.Rules("/rules", root["rules"]),
        KnownSegments = [.. place.Texts("/known-segments", root["known-segments"]).Select(static text => text.Value)],
        KnownFields = [.. place.Texts("/known-fields", root["known-fields"]).Select(static text => text.Value)],
        Overrides = [.. place.Items("/overrides", root["overrides"]).Select(item => ReadOverride(place, item.Pointer, item.Value)).OfType<SettingsOverride>()],
    };

    private static SettingsOverride? ReadOverride(SettingsPlace place, string pointer, JsonNode? value)
    {
        if (value is not JsonObject one)
        {
            place.Report(ConfigurationRules.ValueUnknown, pointer, "an override is a mapping with 'files' and what differs for them");
            return null;
        }

        place.CheckKeys(pointer, one, OverrideKeys);
        var files = place.Texts($"{pointer}/files", one["files"]).Select(static text => new PathGlob(text.Value)).ToImmutableArray();
        if (files.IsEmpty)
        {
            place.Report(ConfigurationRules.ValueUnknown, pointer, "the override names no 'files'");
        }

        return new SettingsOverride(
            place.Folder, files, place.Profile($"{pointer}/profile", one["profile"]), place.Preset($"{pointer}/preset", one["preset"]), place.Rules($"{pointer}/rules", one["rules"]));
    }

    private Settings Extended(SettingsPlace place, string file, string pointer, ImmutableArray<string> chain)
    {
        var path = PathText.Combine(place.Folder, file);
        if (chain.Contains(path, StringComparer.Ordinal) || chain.Length > LongestChain)
        {
            place.Report(ConfigurationRules.ExtendsUnusable, pointer, $"'{file}' extends this file in turn");
            return Settings.Default;
        }

        if (file.StartsWith('/') || file.Contains(':', StringComparison.Ordinal) || open(path) is not { } source)
        {
            place.Report(ConfigurationRules.ExtendsUnusable, pointer, $"'{file}' is not a readable file of this tree");
            return Settings.Default;
        }

        return ReadFile(source, chain);
    }
}
