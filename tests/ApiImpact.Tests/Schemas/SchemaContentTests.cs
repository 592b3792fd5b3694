using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Schemas.Reading;

namespace ApiImpact.Tests.Schemas;

/// <summary>Schemas are known by what they say.</summary>
public sealed class SchemaContentTests
{
    [Theory]
    [InlineData("""{"type":"integer","minimum":1}""", """{"minimum":1.0,"title":"A number","type":"integer","example":3}""")]
    [InlineData("""{"required":["a","b"],"properties":{"a":{},"b":true}}""", """{"properties":{"b":true,"a":{"description":"first"}},"required":["b","a"]}""")]
    [InlineData("""{"$ref":"#/$defs/a","$defs":{"a":{"enum":[1,2]}}}""", """{"$ref":"#/$defs/b","$defs":{"b":{"enum":[2,1]},"c":{}}}""")]
    [InlineData("""{"$ref":"#/$defs/a","$defs":{"a":{"items":{"$ref":"#/$defs/a"}}}}""", """{"$ref":"#/$defs/a","$defs":{"a":{"items":{"$ref":"#/$defs/a"},"title":"A tree"}}}""")]
    public void What_says_the_same_has_one_number(string one, string other) => Assert.Equal(Number(one), Number(other));

    [Theory]
    [InlineData("""{"type":"integer"}""", """{"type":"number"}""")]
    [InlineData("""{"properties":{"title":{}}}""", """{"properties":{}}""")]
    [InlineData("""{"prefixItems":[{"type":"string"},true]}""", """{"prefixItems":[true,{"type":"string"}]}""")]
    [InlineData("""{"$ref":"#/$defs/a","$defs":{"a":{"enum":[1]}}}""", """{"$ref":"#/$defs/a","$defs":{"a":{"enum":[2]}}}""")]
    [InlineData("""{"$ref":"#/$defs/a","$defs":{"a":{"items":{"$ref":"#/$defs/a"}}}}""", """{"$ref":"#/$defs/a","$defs":{"a":{"items":{"$ref":"#/$defs/b"}},"b":{"items":{"$ref":"#/$defs/a"},"maxItems":1}}}""")]
    [InlineData("""{"enum":["@\"/a\""]}""", """{"enum":["#"]}""")]
    public void What_says_something_else_has_another(string one, string other) => Assert.NotEqual(Number(one), Number(other));

    [Theory]
    [InlineData("""{"$ref":"other.json#/a"}""")]
    [InlineData("""{"items":{"$ref":"#/nowhere"}}""")]
    [InlineData("""{"$dynamicAnchor":"node","items":{"$dynamicRef":"#node"}}""")]
    public void What_is_not_known_has_none(string schema) => Assert.Null(Number(schema));

    [Fact]
    public void A_discriminator_tells_branches_apart_by_their_names()
    {
        const string Written = """{"discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/$defs/Cat"}],"$defs":{"Cat":{"type":"object"}}}""";

        Assert.NotEqual(Number(Written), Number(Written.Replace("Cat", "Dog", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_dialect_is_part_of_what_a_schema_says() =>
        Assert.NotEqual(Number("""{"type":"string","nullable":true}"""), Number("""{"type":"string","nullable":true}""", SchemaDialect.OpenApi30));

    [Fact]
    public void A_long_circle_of_schemas_is_read_to_its_end()
    {
        var definitions = new JsonObject(Enumerable.Range(0, 300).Select(static at =>
            KeyValuePair.Create($"s{at}", (JsonNode?)new JsonObject { ["items"] = new JsonObject { ["$ref"] = $"#/$defs/s{(at + 1) % 300}" } })));

        Assert.NotNull(Number(new JsonObject { ["$ref"] = "#/$defs/s0", ["$defs"] = definitions }.ToJsonString()));
    }

    private static string? Number(string json, SchemaDialect dialect = SchemaDialect.Draft202012) => SchemaContent.Of(SchemaSite.Of(SchemaSources.Parse(json, dialect)));
}
