using System.Collections.Frozen;

namespace ApiImpact.Configuration;

internal static partial class ProjectPresets
{
    public static Preset Octavia { get; } = new()
    {
        Name = "octavia",
        Why = "Load balancing has names from before the guidelines; its template asks for a table of attributes.",
        OwnQuestions = ["attribute-table-columns"],
        KnownSegments = FrozenSet.Create(
            StringComparer.Ordinal,
            "availability_zone_capabilities", "flavor_capabilities"),
        KnowsAllSegments = true,
        Template = SharedTemplates.WithoutUseCases,
    };
}
