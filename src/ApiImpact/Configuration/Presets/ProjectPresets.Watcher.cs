using System.Collections.Frozen;

namespace ApiImpact.Configuration;

internal static partial class ProjectPresets
{
    public static Preset Watcher { get; } = new()
    {
        Name = "watcher",
        Why = "The resource optimisation API names its collections with underscores.",
        GatesChanges = true,
        KnownSegments = FrozenSet.Create(
            StringComparer.Ordinal,
            "action_plans", "audit_templates", "data_model", "data_models", "scoring_engines"),
        Template = SharedTemplates.WithUseCases,
    };
}
