using System.Collections.Frozen;

namespace ApiImpact.Configuration;

internal static partial class ProjectPresets
{
    public static Preset Manila { get; } = new()
    {
        Name = "manila",
        Why = "Shared file systems name their resources with underscores in part.",
        GatesChanges = true,
        KnownSegments = FrozenSet.Create(
            StringComparer.Ordinal,
            "access_rules", "export_locations", "extra_specs", "group_specs", "instance_export_locations", "is_default",
            "share_group_types", "share_instances", "share_networks", "share_servers"),
        KnownFields = FrozenSet.Create(
            StringComparer.Ordinal,
            "availabilityZoneInfo", "badRequest", "itemNotFound", "maxTotalShareGigabytes", "maxTotalShareNetworks",
            "maxTotalShareSnapshots", "maxTotalShares", "maxTotalSnapshotGigabytes", "totalShareGigabytesUsed",
            "totalShareNetworksUsed", "totalShareSnapshotsUsed", "totalSharesUsed", "totalSnapshotGigabytesUsed"),
        Template = SharedTemplates.WithoutUseCases
            .After("Problem description", "Use Cases")
            .After("REST API impact", "Driver impact")
            .Within("References", "Diagram Tool References?"),
    };
}
