using System.Collections.Frozen;
using System.Collections.Immutable;
using ApiImpact.Diagnostics;

namespace ApiImpact.Configuration;

internal static partial class ProjectPresets
{
    public static Preset Neutron { get; } = new()
    {
        Name = "neutron",
        Why = "The network API grows by extensions and names resources with underscores; its template asks for no section on the REST API.",
        Rules = ImmutableDictionary.CreateRange(
            StringComparer.Ordinal,
            new Dictionary<string, Severity?>(StringComparer.Ordinal)
            {
                ["extension"] = null,
                ["section-missing"] = null,
                ["section-extra"] = null,
                ["url-underscore"] = Severity.Info,
            }),
        OwnQuestions = ["attribute-table-columns"],
        KnownSegments = FrozenSet.Create(
            StringComparer.Ordinal,
            "add_addresses", "add_allowed_address_pairs", "add_external_gateways", "add_extraroutes", "add_prefixes",
            "add_router_interface", "address_scopes", "availability_zones", "bandwidth_limit_rules", "conntrack_helpers",
            "dscp_marking_rules", "firewall_groups", "firewall_policies", "firewall_rules", "flow_classifiers", "local_ips",
            "minimum_bandwidth_rules", "network_ip_availabilities", "network_segment_ranges", "next_providers",
            "onboard_network_subnets", "packet_rate_limit_rules", "port_associations", "port_chains", "port_forwardings",
            "port_pair_groups", "port_pairs", "rbac_policies", "remove_addresses", "remove_external_gateways", "remove_extraroutes",
            "remove_prefixes", "remove_router_interface", "service_functions", "service_profiles", "tap_flows", "tap_services",
            "update_external_gateways"),
    };
}
