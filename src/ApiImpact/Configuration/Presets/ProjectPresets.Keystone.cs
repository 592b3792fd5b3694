using System.Collections.Frozen;
using System.Collections.Immutable;
using ApiImpact.Diagnostics;
using ApiImpact.Linting;

namespace ApiImpact.Configuration;

internal static partial class ProjectPresets
{
    public static Preset Keystone { get; } = new()
    {
        Name = "keystone",
        Why = "The identity API names its extensions in capitals and its resources with underscores.",
        Rules = ImmutableDictionary.CreateRange(
            StringComparer.Ordinal,
            new Dictionary<string, Severity?>(StringComparer.Ordinal)
            {
                ["url-uppercase"] = null,
            }),
        KnownSegments = FrozenSet.Create(
            StringComparer.Ordinal,
            "OS-ENDPOINT-POLICY", "OS-EP-FILTER", "OS-FEDERATION", "OS-INHERIT", "OS-OAUTH1", "OS-OAUTH2", "OS-PKI", "OS-REVOKE",
            "OS-SIMPLE-CERT", "OS-TRUST", "access_rules", "access_token", "access_tokens", "application_credentials",
            "endpoint_groups", "identity_providers", "inherited_to_projects", "registered_limits", "request_token", "role_assignments",
            "role_inferences", "service_providers"),
        KnowsAllSegments = true,
        Template = SpecTemplate.Parse("""
            Problem Description
            Proposed Change
              Alternatives
              Security Impact
              Notifications Impact
              Other End User Impact
              Performance Impact
              Other Deployer Impact
              Developer Impact
            Implementation
              Assignee(s)
              Work Items
            Dependencies
            Documentation Impact
            References
            """),
    };
}
