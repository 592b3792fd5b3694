using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Literals;
using NJsonSchema;

namespace ApiImpact.Tests.Literals;

/// <summary>The catalogues of predefined parameter types.</summary>
public sealed class ParameterTypeCatalogTests
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "schemas", "parameter-types"), "*.json").Select(static file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_catalogue_is_valid_and_embedded(string project)
    {
        var folder = Path.Combine(Repository.Root, "schemas");
        var schema = await JsonSchema.FromFileAsync(Path.Combine(folder, "parameter-types.schema.json"));

        var text = await File.ReadAllTextAsync(Path.Combine(folder, "parameter-types", $"{project}.json"));

        Assert.Empty(schema.Validate(text));
        Assert.Equal(project, (string?)JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false })!["project"]);
        Assert.NotEmpty(ParameterTypeCatalog.For(project).Types);
        Assert.Contains(project, ParameterTypeCatalog.Projects);
    }

    [Fact]
    public void The_same_name_means_different_things_in_different_projects()
    {
        Assert.Null(ParameterTypeCatalog.For("masakari").Resolve("parameter_types.description")!["maxLength"]);
        Assert.Equal(255, (int?)ParameterTypeCatalog.For("nova").Resolve("parameter_types.description")!["maxLength"]);
        Assert.Equal(1024, (int?)ParameterTypeCatalog.For("tacker").Resolve("parameter_types.description")!["maxLength"]);
    }

    [Fact]
    public void A_type_is_found_under_any_package_and_nothing_else_is()
    {
        var catalog = ParameterTypeCatalog.For("masakari");

        Assert.NotNull(catalog.Resolve("validation.parameter_types.boolean"));
        Assert.Null(catalog.Resolve("other_parameter_types.boolean"));
        Assert.Null(catalog.Resolve("boolean"));
        Assert.Null(catalog.Resolve("parameter_types.nothing"));
        Assert.Null(ParameterTypeCatalog.For("no-such-project").Resolve("parameter_types.boolean"));
    }
}
