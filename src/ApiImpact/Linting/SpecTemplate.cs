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
            var section = Section(line);
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

    /// <summary>The same with sections more, each line as in an outline, after the section or subsection of that title and on its level.</summary>
    public SpecTemplate After(string title, params IEnumerable<string> lines) => Change(title, (sections, at) => sections.InsertRange(at + 1, lines.Select(Section)));

    /// <summary>The same with a subsection more, the first of the section of that title.</summary>
    public SpecTemplate Within(string title, string line) =>
        Change(title, (sections, at) => sections.SetItem(at, sections[at] with { Subsections = sections[at].Subsections.Insert(0, Section(line)) }));

    /// <summary>The same without the section or subsection of that title.</summary>
    public SpecTemplate Without(string title) => Change(title, static (sections, at) => sections.RemoveAt(at));

    /// <summary>The template as it was for the spec at <paramref name="path"/>: what came with a later release than its own may be left out.</summary>
    public SpecTemplate For(string path) => ReleaseName.OfPath(path) is { } release
        ? new SpecTemplate([.. Sections.Select(section => section.For(release) with { Subsections = [.. section.Subsections.Select(part => part.For(release))] })])
        : this;

    private static TemplateSection Section(string line)
    {
        var since = line.LastIndexOf(Since, StringComparison.Ordinal);
        var title = since < 0 ? line : line[..since];
        return new TemplateSection(title.Trim().TrimEnd('?'), !title.EndsWith('?'), []) { First = since < 0 ? null : ReleaseName.Find(line[(since + Since.Length)..]) };
    }

    /// <summary>A template in which the list that holds the title is another.</summary>
    private SpecTemplate Change(string title, Func<ImmutableArray<TemplateSection>, int, ImmutableArray<TemplateSection>> change)
    {
        var at = IndexOf(Sections, title);
        return at >= 0 ? new SpecTemplate(change(Sections, at))
            : new SpecTemplate([.. Sections.Select(section => IndexOf(section.Subsections, title) is >= 0 and var within ? section with { Subsections = change(section.Subsections, within) } : section)]);
    }

    private static int IndexOf(ImmutableArray<TemplateSection> sections, string title)
    {
        for (var at = 0; at < sections.Length; at++)
        {
            if (sections[at].Title == title)
            {
                return at;
            }
        }

        return -1;
    }
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
