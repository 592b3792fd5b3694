using System.Collections.Frozen;

namespace ApiImpact.Configuration;

internal static partial class ProjectPresets
{
    public static Preset Cinder { get; } = new()
    {
        Name = "cinder",
        Why = "Block storage has names from before the guidelines.",
        GatesChanges = true,
        KnownSegments = FrozenSet.Create(
            StringComparer.Ordinal,
            "create_from_src", "delete_keys", "disassociate_all", "export_record", "extra_specs", "get_pools", "group_snapshots",
            "group_specs", "group_types", "import_record", "manageable_snapshots", "manageable_volumes", "os-volume_transfer",
            "qos-specs", "resource_filters"),
        KnowsAllSegments = true,
        KnownFields = FrozenSet.Create(
            StringComparer.Ordinal,
            "addProjectAccess", "availabilityZoneInfo", "badRequest", "imageRef", "itemNotFound", "maxTotalBackupGigabytes",
            "maxTotalBackups", "maxTotalSnapshots", "maxTotalVolumeGigabytes", "maxTotalVolumes", "removeProjectAccess",
            "totalBackupGigabytesUsed", "totalBackupsUsed", "totalGigabytesUsed", "totalSnapshotsUsed", "totalVolumesUsed", "zoneName",
            "zoneState"),
        Template = SharedTemplates.WithoutUseCases
            .After("Problem description", "Use Cases")
            .After("Security impact", "Active/Active HA impact since 2024.1"),
    };
}
