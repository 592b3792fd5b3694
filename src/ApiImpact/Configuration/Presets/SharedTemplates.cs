using ApiImpact.Linting;

namespace ApiImpact.Configuration;

/// <summary>The templates that several projects have word for word, and the one from which theirs differ.</summary>
internal static class SharedTemplates
{
    /// <summary>That of Glance, Octavia and Tacker, which asks for no use cases; others add to it.</summary>
    public static SpecTemplate WithoutUseCases { get; } = SpecTemplate.Parse("""
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
            """);

    /// <summary>That of Masakari, Cyborg and Watcher: use cases stand below the problem.</summary>
    public static SpecTemplate WithUseCases { get; } = WithoutUseCases.Within("Problem description", "Use Cases").After("References", "History?");
}
