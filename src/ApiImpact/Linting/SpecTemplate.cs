using System.Collections.Immutable;

namespace ApiImpact.Linting;

/// <summary>The sections that a project's template has.</summary>
/// <param name="Sections">The sections, in order.</param>
internal sealed record SpecTemplate(ImmutableArray<TemplateSection> Sections)
{
    private const string Since = " since ";

    /// <summary>
    /// A template written as an outline: a title a line, subsections indented by two spaces, <c>?</c> at the end of what may be left out,
    /// <c>since rocky</c> behind what specs of older releases have not.
    /// </summary>
    public static SpecTemplate Parse(string outline)
    {
        var sections = ImmutableArray.CreateBuilder<TemplateSection>();
        foreach (var line in outline.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var since = line.LastIndexOf(Since, StringComparison.Ordinal);
            var title = since < 0 ? line : line[..since];
            var section = new TemplateSection(title.Trim().TrimEnd('?'), !title.EndsWith('?'), []) { First = since < 0 ? null : ReleaseName.Find(line[(since + Since.Length)..]) };
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

    /// <summary>The template as it was for the spec at <paramref name="path"/>: what came with a later release than its own may be left out.</summary>
    public SpecTemplate For(string path) => ReleaseName.OfPath(path) is { } release
        ? new SpecTemplate([.. Sections.Select(section => section.For(release) with { Subsections = [.. section.Subsections.Select(part => part.For(release))] })])
        : this;
}

/// <summary>A section of a template.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Required">Whether a spec must have it.</param>
/// <param name="Subsections">Its own sections, in order.</param>
internal sealed record TemplateSection(string Title, bool Required, ImmutableArray<TemplateSection> Subsections)
{
    /// <summary>The first release whose template has it; null where all have.</summary>
    public ReleaseName? First { get; init; }

    /// <summary>The section as specs of <paramref name="release"/> are held to it.</summary>
    public TemplateSection For(ReleaseName release) => First is { } first && release < first ? this with { Required = false } : this;
}
