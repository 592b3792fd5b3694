using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ApiImpact.Linting;

/// <summary>The sections that a project's template has.</summary>
/// <param name="Sections">The sections, in order.</param>
internal sealed record SpecTemplate(ImmutableArray<TemplateSection> Sections)
{
    /// <summary>The code names of releases, which name the folders of specs; later releases are dates (<c>2025.2</c>).</summary>
    public static FrozenSet<string> CodeNames { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "icehouse", "juno", "kilo", "liberty", "mitaka", "newton", "ocata", "pike", "queens", "rocky", "stein", "train", "ussuri", "victoria", "wallaby", "xena",
        "yoga", "zed", "antelope", "bobcat", "caracal", "dalmatian", "epoxy", "flamingo", "gazpacho", "hibiscus");

    /// <summary>A template written as an outline: a title a line, subsections indented by two spaces, <c>?</c> at the end of what may be left out.</summary>
    public static SpecTemplate Parse(string outline)
    {
        var sections = ImmutableArray.CreateBuilder<TemplateSection>();
        foreach (var line in outline.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var section = new TemplateSection(line.Trim().TrimEnd('?'), !line.EndsWith('?'), []);
            if (line.StartsWith("  ", StringComparison.Ordinal) && sections.Count > 0)
            {
                sections[^1] = sections[^1] with { Subsections = sections[^1].Subsections.Add(section) };
            }
            else
            {
                sections.Add(section);
            }
        }

        return new SpecTemplate(sections.ToImmutable());
    }
}

/// <summary>A section of a template.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Required">Whether a spec must have it.</param>
/// <param name="Subsections">Its own sections, in order.</param>
internal sealed record TemplateSection(string Title, bool Required, ImmutableArray<TemplateSection> Subsections);
