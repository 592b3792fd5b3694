using System.Collections.Immutable;
using ApiImpact.Diagnostics;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Linting;

/// <summary>How the sections of a spec differ from those of its template, the two outermost levels of both.</summary>
/// <param name="Missing">Sections of the template that the spec lacks.</param>
/// <param name="Extra">Outermost sections of the spec that the template lacks.</param>
/// <param name="Respelled">Sections whose titles differ in capitals only, with the title of the template.</param>
internal sealed record SectionComparison(
    ImmutableArray<MissingSection> Missing, ImmutableArray<Section> Extra, ImmutableArray<(Section Section, string Title)> Respelled)
{
    /// <summary>The comparison of a spec with the template that its configuration names; nothing differs where there is none.</summary>
    public static SectionComparison Of(LintContext context)
    {
        if (context.Options.Template is not { } template)
        {
            return new SectionComparison([], [], []);
        }

        var missing = ImmutableArray.CreateBuilder<MissingSection>();
        var respelled = ImmutableArray.CreateBuilder<(Section, string)>();
        var top = context.TopSections;
        var end = new Place(context.Source, top);
        foreach (var (index, wanted) in template.Sections.Index())
        {
            if (Find(top, wanted.Title) is not { } found)
            {
                if (wanted.Required)
                {
                    missing.Add(new MissingSection(wanted.Title, end.Before(template.Sections, index, TextOf(wanted, top))));
                }

                continue;
            }

            Respell(found, wanted.Title);
            ImmutableArray<Section> inner = [.. found.Children.OfType<Section>()];
            var place = new Place(context.Source, inner, found, Subsection(top));
            foreach (var (at, part) in wanted.Subsections.Index())
            {
                if (Find(inner, part.Title) is { } there)
                {
                    Respell(there, part.Title);
                }
                else if (part.Required)
                {
                    missing.Add(new MissingSection($"{wanted.Title} / {part.Title}", place.Before(wanted.Subsections, at, Underlined(part.Title, Subsection(top)))));
                }
            }
        }

        // A section that stands on another level is not to be written twice: the one that says None would be read for it.
        var all = context.Sections.ToList();
        foreach (var (index, one) in missing.Index().ToList())
        {
            if (all.Exists(section => Same(one.Title, section)))
            {
                missing[index] = one with { Insertion = null };
            }
        }

        ImmutableArray<Section> extra = [.. top.Where(section => !template.Sections.Any(wanted => Same(wanted.Title, section)))];
        return new SectionComparison(missing.ToImmutable(), extra, respelled.ToImmutable());

        void Respell(Section section, string title)
        {
            if (TitleOf(section) != title)
            {
                respelled.Add((section, title));
            }
        }
    }

    /// <summary>Whether a document has any of the outermost sections of a template: a list of priorities, or a page that says where a spec has gone, has none.</summary>
    public static bool HasAny(SpecTemplate template, ImmutableArray<Section> top) => template.Sections.Any(wanted => Find(top, wanted.Title) is not null);

    /// <summary>The last section of that title, as the repositories' tests see it, letter by letter before without regard to capitals.</summary>
    private static Section? Find(ImmutableArray<Section> sections, string title) =>
        sections.LastOrDefault(section => TitleOf(section) == title) ?? sections.LastOrDefault(section => Same(title, section));

    private static bool Same(string title, Section section) => string.Equals(title, TitleOf(section), StringComparison.OrdinalIgnoreCase);

    private static string TitleOf(Section section) => section.Title.Map.Text.Trim();

    private static Section? Subsection(ImmutableArray<Section> top) => top.SelectMany(static section => section.Children).OfType<Section>().FirstOrDefault();

    /// <summary>A section with its subsections, each saying None; null where the spec has no section to learn the adornment from.</summary>
    private static string? TextOf(TemplateSection section, ImmutableArray<Section> top)
    {
        var required = section.Subsections.Where(static part => part.Required).ToList();
        if (top.IsEmpty || (required.Count > 0 && Subsection(top) is null))
        {
            return null;
        }

        var title = Title(section.Title, top[0]);
        return required.Count == 0 ? $"{title}None\n\n" : title + string.Concat(required.Select(part => Underlined(part.Title, Subsection(top))));
    }

    private static string? Underlined(string title, Section? like) => like is null ? null : $"{Title(title, like)}None\n\n";

    private static string Title(string title, Section like)
    {
        var line = new string(like.Adornment, title.Length);
        return like.Overlined ? $"{line}\n{title}\n{line}\n\n" : $"{title}\n{line}\n\n";
    }

    /// <summary>Where a section can be inserted among its siblings.</summary>
    private sealed record Place(SourceText Source, ImmutableArray<Section> Siblings, Section? Parent = null, Section? Like = null)
    {
        /// <summary>The place of a missing section, and the edit that inserts it before the next section of the template that is there, or at the end.</summary>
        public (Location Near, TextEdit? Insertion) Before(ImmutableArray<TemplateSection> template, int index, string? text)
        {
            var next = template.Skip(index + 1).Select(section => Find(Siblings, section.Title)).FirstOrDefault(static section => section is not null);
            var near = next ?? Siblings.LastOrDefault() ?? Parent;
            var location = near is null ? new Location(Source, default) : new Location(Source, near.Title.Span);
            if (text is null || (Parent is not null && Like is null))
            {
                return (location, null);
            }

            return (location, next is not null ? InsertBefore(next, text) : InsertAfter(Parent?.Span.End ?? Source.Length, text));
        }

        /// <summary>Before the line on which a section begins, and before the labels that stand above it.</summary>
        private TextEdit InsertBefore(Section section, string text)
        {
            var line = Source.LineOf(section.Span.Start);
            while (line > 1 && IsLabelOrBlankAboveLabel(line - 1))
            {
                line--;
            }

            return new TextEdit(new TextSpan(Source.StartOfLine(line), 0), text);
        }

        private bool IsLabelOrBlankAboveLabel(int line)
        {
            var text = Source.Slice(Source.SpanOfLine(line)).Trim();
            return text.StartsWith(".. _", StringComparison.Ordinal) || (text.IsEmpty && line > 1 && Source.Slice(Source.SpanOfLine(line - 1)).StartsWith(".. _", StringComparison.Ordinal));
        }

        private TextEdit InsertAfter(int end, string text)
        {
            var kept = Source.Text.AsSpan(0, end).TrimEnd().Length;
            var rest = Source.Text.AsSpan(kept).TrimEnd().Length == 0;
            return new TextEdit(TextSpan.FromBounds(kept, rest ? Source.Length : kept), rest ? $"\n\n{text.TrimEnd()}\n" : $"\n\n{text.TrimEnd()}");
        }
    }
}

/// <summary>A section of the template that a spec lacks.</summary>
/// <param name="Path">Its title, after that of the section around it.</param>
/// <param name="Near">A place near to where it should be.</param>
/// <param name="Insertion">The edit that adds it; null where the spec's adornments cannot be told.</param>
internal sealed record MissingSection(string Path, Location Near, TextEdit? Insertion)
{
    /// <summary>Its own title.</summary>
    public string Title => Path[(Path.LastIndexOf(" / ", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0)..];

    /// <summary>Takes the place as one.</summary>
    public MissingSection(string path, (Location Near, TextEdit? Insertion) place)
        : this(path, place.Near, place.Insertion)
    {
    }
}
