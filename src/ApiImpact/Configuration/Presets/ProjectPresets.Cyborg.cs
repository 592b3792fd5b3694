using System.Collections.Frozen;

namespace ApiImpact.Configuration;

internal static partial class ProjectPresets
{
    public static Preset Cyborg { get; } = new()
    {
        Name = "cyborg",
        Why = "The template is Masakari's.",
        GatesChanges = true,
        KnownSegments = FrozenSet.Create(
            StringComparer.Ordinal,
            "accelerator_requests", "device_profiles"),
        Template = SharedTemplates.WithUseCases,
    };
}
