using System.Collections.Frozen;
using System.Collections.Immutable;
using ApiImpact.Diagnostics;

namespace ApiImpact.Configuration;

internal static partial class ProjectPresets
{
    public static Preset Tacker { get; } = new()
    {
        Name = "tacker",
        Why = "ETSI's interfaces are written in camelCase and require 422; specs of Tacker follow them.",
        Rules = ImmutableDictionary.CreateRange(
            StringComparer.Ordinal,
            new Dictionary<string, Severity?>(StringComparer.Ordinal)
            {
                ["field-snake-case"] = null,
                ["no-422"] = null,
                ["url-uppercase"] = null,
                ["url-underscore"] = Severity.Info,
            }),
        OwnQuestions = ["attribute-table-columns"],
        KnownSegments = FrozenSet.Create(
            StringComparer.Ordinal,
            "change_ext_conn", "change_vnfpkg", "op_occs", "package_content", "pm_jobs", "scale_to_level", "upload_from_uri",
            "vnf_instances", "vnf_lcm_op_occs", "vnf_packages", "vnflcm", "vnfpkgm"),
        Template = SharedTemplates.WithoutUseCases,
    };
}
