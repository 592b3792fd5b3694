using System.Collections.Frozen;

namespace ApiImpact.Configuration;

internal static partial class ProjectPresets
{
    public static Preset Nova { get; } = new()
    {
        Name = "nova",
        Why = "Compute and placement have names from before the guidelines; the template asks for hyphens and snake_case in new ones.",
        GatesChanges = true,
        KnownSegments = FrozenSet.Create(
            StringComparer.Ordinal,
            "allocation_candidates", "os-extra_specs", "os-instance_usage_audit_log", "os-volume_attachments", "os-volumes_boot",
            "resource_classes", "resource_providers", "sync_instances"),
        KnowsAllSegments = true,
        KnownFields = FrozenSet.Create(
            StringComparer.Ordinal,
            "accessIPv4", "accessIPv6", "addFixedIp", "addFloatingIp", "addSecurityGroup", "addTenantAccess", "adminPass",
            "availabilityZoneInfo", "badRequest", "changePassword", "computeFault", "confirmResize", "conflictingRequest",
            "createBackup", "createImage", "flavorRef", "forceDelete", "hostId", "imageRef", "injectNetworkInfo", "instanceAction",
            "instanceActions", "interfaceAttachment", "interfaceAttachments", "itemNotFound", "maxImageMeta", "maxPersonality",
            "maxPersonalitySize", "maxSecurityGroupRules", "maxSecurityGroups", "maxServerGroupMembers", "maxServerGroups",
            "maxServerMeta", "maxTotalCores", "maxTotalFloatingIps", "maxTotalInstances", "maxTotalKeypairs", "maxTotalRAMSize",
            "networkId", "onSharedStorage", "removeFixedIp", "removeFloatingIp", "removeSecurityGroup", "removeTenantAccess",
            "resetNetwork", "revertResize", "serverId", "shelveOffload", "totalCoresUsed", "totalFloatingIpsUsed",
            "totalInstancesUsed", "totalRAMUsed", "totalSecurityGroupsUsed", "totalServerGroupsUsed", "volumeAttachment",
            "volumeAttachments", "volumeId", "zoneName", "zoneState"),
        Template = SharedTemplates.WithoutUseCases
            .Within("Problem description", "Use Cases since kilo")
            .After("Developer impact", "Upgrade impact since rocky")
            .After("Assignee(s)", "Feature Liaison?")
            .After("References", "History?"),
    };
}
