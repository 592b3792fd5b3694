using System.Collections.Frozen;
using ApiImpact.Linting;

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
