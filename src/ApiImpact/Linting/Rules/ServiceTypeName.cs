using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    [GeneratedRegex(@"(?<![\w-])OpenStack-API-Version:? +(?<service>[A-Za-z][A-Za-z-]*) +[\d{<]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex VersionedService { get; }

    private static readonly FrozenDictionary<string, string> ServiceTypes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["nova"] = "compute",
        ["cinder"] = "block-storage",
        ["manila"] = "shared-file-system",
        ["ironic"] = "baremetal",
        ["masakari"] = "instance-ha",
        ["neutron"] = "network",
        ["glance"] = "image",
        ["keystone"] = "identity",
        ["magnum"] = "container-infrastructure-management",
        ["watcher"] = "resource-optimization",
        ["cyborg"] = "accelerator",
        ["zun"] = "application-container",
        ["heat"] = "orchestration",
        ["octavia"] = "load-balancer",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static LintRule ServiceTypeName { get; } = new()
    {
        Id = "service-type-name",
        Severity = Severity.Info,
        Profiles = Profiles.ApiSig,
        Summary = "The version header names the project instead of the service type.",
        Why = "A user of the API knows the service types of the catalog, not the names of the projects behind them.",
        Fix = "Write the service type of the service catalog.",
        BadExample = "OpenStack-API-Version: masakari 1.2",
        GoodExample = "OpenStack-API-Version: instance-ha 1.2",
        Origin = "API-SIG guidelines, microversion_specification: the header has the service type.",
        Check = static context =>
            from header in context.Words(VersionedService)
            let service = VersionedService.Match(header.Text).Groups["service"].Value
            where ServiceTypes.ContainsKey(service)
            select new Finding(header.Location, $"version header {service}", $"'{service}' is the project; the service type is '{ServiceTypes[service]}'."),
    };
}
