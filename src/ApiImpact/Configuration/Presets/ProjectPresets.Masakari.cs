using System.Collections.Immutable;
using ApiImpact.Diagnostics;

namespace ApiImpact.Configuration;

/// <summary>The presets, one file each; <see cref="PresetCatalog"/> finds them.</summary>
internal static partial class ProjectPresets
{
    public static Preset Masakari { get; } = new()
    {
        Name = "masakari",
        Why = "The template asks for hyphens and snake_case in so many words, so that a new name in another style is an error; instances are called instances.",
        GatesChanges = true,
        Rules = ImmutableDictionary.CreateRange(
            StringComparer.Ordinal,
            new Dictionary<string, Severity?>(StringComparer.Ordinal)
            {
                ["field-snake-case"] = Severity.Error,
                ["term-instance"] = null,
            }),
        KnowsAllSegments = true,
        Template = SharedTemplates.WithUseCases,
    };
}
