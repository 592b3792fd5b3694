using System.Collections.Frozen;
using ApiImpact.Linting;

namespace ApiImpact.Configuration;

internal static partial class ProjectPresets
{
    public static Preset Octavia { get; } = new()
    {
        Name = "octavia",
        Why = "Load balancing has names from before the guidelines; its template asks for a table of attributes.",
        KnownSegments = FrozenSet.Create(
            StringComparer.Ordinal,
            "availability_zone_capabilities", "flavor_capabilities"),
        KnowsAllSegments = true,
        Template = SpecTemplate.Parse("""
            Problem description
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
            """),
    };
}
