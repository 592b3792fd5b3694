using System.Collections.Frozen;

namespace ApiImpact.Configuration;

internal static partial class ProjectPresets
{
    public static Preset Ironic { get; } = new()
    {
        Name = "ironic",
        Why = "Specs have a licence header and name their story or bug; states and the client have sections of their own.",
        GatesChanges = true,
        OwnTests = ["license-header", "tracker-url"],
        OwnQuestions = ["microversion-undecided", "client-impact", "discoverability"],
        KnownSegments = FrozenSet.Create(
            StringComparer.Ordinal,
            "boot_device", "driver_internal_info", "extra_specs", "power_interface", "vendor_passthru"),
        Template = SharedTemplates.WithoutUseCases
            .After("Data model impact", "State Machine Impact since liberty")
            .After("REST API impact", "Client (CLI) impact since liberty", "RPC API impact since kilo", "Driver API impact", "Nova driver impact", "Ramdisk impact since liberty")
            .Without("Notifications impact")
            .After("Other end user impact", "Scalability impact")
            .After("Testing", "Upgrades and Backwards Compatibility since kilo"),
    };
}
