using System.Collections.Frozen;
using System.Collections.Immutable;
using ApiImpact.Diagnostics;

namespace ApiImpact.Configuration;

internal static partial class ProjectPresets
{
    public static Preset Glance { get; } = new()
    {
        Name = "glance",
        Why = "The image API answers an exceeded quota with 413, and describes its schemas in itself.",
        Rules = ImmutableDictionary.CreateRange(
            StringComparer.Ordinal,
            new Dictionary<string, Severity?>(StringComparer.Ordinal)
            {
                ["quota-403"] = null,
            }),
        KnownSegments = FrozenSet.Create(
            StringComparer.Ordinal,
            "resource_type", "resource_types"),
        KnowsAllSegments = true,
        KnownFields = FrozenSet.Create(
            StringComparer.Ordinal,
            "additionalItems", "additionalProperties", "maxItems", "maxLength", "minItems", "minLength", "uniqueItems"),
        Template = SharedTemplates.WithoutUseCases,
    };
}
