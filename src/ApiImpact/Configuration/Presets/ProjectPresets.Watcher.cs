using System.Collections.Frozen;
using ApiImpact.Linting;

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
        Template = SpecTemplate.Parse("""
            Problem description
              Use Cases
            Proposed change
              Alternatives
              Data model impact
              REST API impact
              Security impact
              Notifications impact
              Other end user impact
              Performance Impact
              Other deployer impact
              Developer impact
            Implementation
              Assignee(s)
              Work Items
            Dependencies
            Testing
            Documentation Impact
            References
            History?
            """),
    };
}
