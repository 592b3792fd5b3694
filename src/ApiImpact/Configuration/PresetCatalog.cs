using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace ApiImpact.Configuration;

/// <summary>The presets, by name.</summary>
internal static class PresetCatalog
{
    private static readonly ImmutableArray<PropertyInfo> Properties =
    [
        .. typeof(ProjectPresets).GetProperties(BindingFlags.Public | BindingFlags.Static).OrderBy(static property => property.Name, StringComparer.Ordinal),
    ];

    // Every command line is checked against the names; what the presets say is read by few commands.
    private static readonly Lazy<ImmutableArray<Preset>> Presets = new(static () => [.. Properties.Select(static property => (Preset)property.GetValue(null)!)]);
    private static readonly Lazy<FrozenSet<string>> KnownSegments = new(static () => All.SelectMany(static preset => preset.KnownSegments).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>All presets, in the order of their names.</summary>
    public static ImmutableArray<Preset> All => Presets.Value;

    /// <summary>Their names: those of the properties, in lower case.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Properties.Select(static property => property.Name.ToLowerInvariant())];

    /// <summary>The words of paths that any preset knows.</summary>
    public static FrozenSet<string> Segments => KnownSegments.Value;

    /// <summary>The preset of that name; null where there is none.</summary>
    public static Preset? Find(string name) => Names.Contains(name, StringComparer.Ordinal) ? All.First(preset => preset.Name == name) : null;
}
