using ApiImpact.Configuration;
using ApiImpact.Linting;

namespace ApiImpact.Tests.Configuration;

/// <summary>The templates of the presets, whole, as <c>fixtures/configuration/templates</c> has them: the code says how they differ.</summary>
public sealed class PresetTemplateTests
{
    public static TheoryData<string> Names => [.. PresetCatalog.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_preset_has_the_template_of_its_project(string name)
    {
        var outline = Repository.Fixture("configuration", "templates", $"{name}.txt");

        Assert.Equal(File.Exists(outline) ? Lines(SpecTemplate.Parse(File.ReadAllText(outline))) : null, PresetCatalog.Find(name)!.Template is { } template ? Lines(template) : null);
    }

    private static List<string> Lines(SpecTemplate template) =>
        [.. template.Sections.SelectMany(static section => section.Subsections.Select(static part => Line("  ", part)).Prepend(Line("", section)))];

    private static string Line(string indentation, TemplateSection section) => $"{indentation}{section.Title}{(section.Required ? "" : "?")} {section.First?.Order}";
}
