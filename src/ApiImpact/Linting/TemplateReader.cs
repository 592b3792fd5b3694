using ApiImpact.Rst.Syntax;

namespace ApiImpact.Linting;

/// <summary>Reads the sections of a template from the template itself.</summary>
internal static class TemplateReader
{
    /// <summary>What nova's tests let a spec leave out.</summary>
    private static readonly string[] Optional = ["History", "Feature Liaison"];

    /// <summary>The two outermost levels of sections below the title.</summary>
    public static SpecTemplate Read(RstDocument template) => new([.. TopSections.Of(template).Select(static section => Section(section))]);

    private static TemplateSection Section(Section section) =>
        Leaf(section) with { Subsections = [.. section.Children.OfType<Section>().Select(Leaf)] };

    private static TemplateSection Leaf(Section section)
    {
        var title = section.Title.Map.Text.Trim();
        return new TemplateSection(title, !Optional.Contains(title), []);
    }
}
