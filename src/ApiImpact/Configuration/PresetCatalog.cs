using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace ApiImpact.Configuration;

/// <summary>The presets, by name.</summary>
internal static class PresetCatalog
{
    /// <summary>All presets, in the order of their names.</summary>
    public static ImmutableArray<Preset> All { get; } =
    [
        .. typeof(ProjectPresets).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(static property => (Preset)property.GetValue(null)!)
            .OrderBy(static preset => preset.Name, StringComparer.Ordinal),
    ];

    /// <summary>Their names.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(static preset => preset.Name)];

    /// <summary>The words of paths that any preset knows.</summary>
    public static FrozenSet<string> Segments { get; } = All.SelectMany(static preset => preset.KnownSegments).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The preset of that name; null where there is none.</summary>
    public static Preset? Find(string name) => All.FirstOrDefault(preset => preset.Name == name);
}
