using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Configuration;
using ApiImpact.Linting;
using ApiImpact.OpenApi.Reading;
using ApiImpact.OpenApi.Reading.Trees;
using ApiImpact.Text;
using NJsonSchema;

namespace ApiImpact.Tests.Configuration;

/// <summary>schemas/configuration.schema.json says what the reader reads.</summary>
public sealed class ConfigurationSchemaTests
{
    private static string SchemaText => File.ReadAllText(Path.Combine(Repository.Root, "schemas", "configuration.schema.json"));

    [Fact]
    public void The_schema_has_the_keys_of_the_reader()
    {
        var schema = JsonNode.Parse(SchemaText)!;

        Assert.Equal(SettingsReader.Keys.Order(), Names(schema["properties"]!).Order());
        Assert.Equal(SettingsReader.OverrideKeys.Order(), Names(schema["properties"]!["overrides"]!["items"]!["properties"]!).Order());
    }

    [Fact]
    public void The_schema_lists_the_profiles_and_presets()
    {
        var definitions = JsonNode.Parse(SchemaText)!["$defs"]!;

        Assert.Equal(ProfileNames.All.Order(), Values(definitions["profile"]!).Order());
        Assert.Equal(PresetCatalog.Names.Order(), Values(definitions["preset"]!).Order());
    }

    [Theory]
    [InlineData("configuration/extends/apiimpact.yaml", true)]
    [InlineData("configuration/extends/common/shared.yaml", true)]
    [InlineData("configuration/faults/apiimpact.yaml", false)]
    [InlineData("quickstart/apiimpact.yaml", true)]
    public async Task A_configuration_that_is_read_without_fault_is_valid(string file, bool valid)
    {
        var schema = await JsonSchema.FromJsonAsync(SchemaText.Replace("$defs", "definitions", StringComparison.Ordinal));
        var tree = YamlTree.Read(new SourceText(file, Repository.ReadFixture(file)), new ReadingLog()).Root!;

        Assert.Equal(valid, schema.Validate(tree.ToJsonString(JsonSerializerOptions.Default)).Count == 0);
    }

    private static IEnumerable<string> Names(JsonNode properties) => properties.AsObject().Select(static property => property.Key);

    private static IEnumerable<string> Values(JsonNode schema) => schema["enum"]!.AsArray().Select(static value => value!.GetValue<string>());

    [Fact]
    public void A_preset_is_named_as_its_property() => Assert.Equal(PresetCatalog.Names, PresetCatalog.All.Select(static preset => preset.Name));
}
