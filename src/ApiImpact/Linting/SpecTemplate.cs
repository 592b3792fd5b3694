using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ApiImpact.Linting;

/// <summary>The sections that a project's template has.</summary>
/// <param name="Sections">The sections, in order.</param>
/// <param name="AllowsMore">Whether a spec may have sections that the template lacks.</param>
internal sealed record SpecTemplate(ImmutableArray<TemplateSection> Sections, bool AllowsMore)
{
    /// <summary>The code names of releases, which name the folders of specs; later releases are dates (<c>2025.2</c>).</summary>
    public static FrozenSet<string> CodeNames { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "icehouse", "juno", "kilo", "liberty", "mitaka", "newton", "ocata", "pike", "queens", "rocky", "stein", "train", "ussuri", "victoria", "wallaby", "xena",
        "yoga", "zed", "antelope", "bobcat", "caracal", "dalmatian", "epoxy", "flamingo", "gazpacho", "hibiscus");
}

/// <summary>A section of a template.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Required">Whether a spec must have it.</param>
/// <param name="Subsections">Its own sections, in order.</param>
internal sealed record TemplateSection(string Title, bool Required, ImmutableArray<TemplateSection> Subsections);
