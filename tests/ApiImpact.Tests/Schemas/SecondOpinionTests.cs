using System.Text.Json.Nodes;
using ApiImpact.Schemas;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.Reading;

namespace ApiImpact.Tests.Schemas;

/// <summary>What NJsonSchema is asked, and what not.</summary>
public sealed class SecondOpinionTests
{
    [Theory]
    [InlineData("""{"type": "object", "properties": {"name": {"type": "string", "maxLength": 2}}, "required": ["name"]}""", """{"name": "ab"}""", true)]
    [InlineData("""{"type": "object", "properties": {"name": {"type": "string", "maxLength": 2}}, "required": ["name"]}""", """{"name": "abc"}""", false)]
    [InlineData("""{"type": "object", "properties": {}, "additionalProperties": false}""", """{"extra": 1}""", false)]
    [InlineData("""{"type": "array", "items": {"type": "integer", "maximum": 3}, "maxItems": 2}""", "[1, 4]", false)]
    [InlineData("""{"type": "string", "enum": ["auto"]}""", "\"auto\"", true)]
    public void It_judges_plain_schemas(string schema, string value, bool expected) => Assert.Equal(expected, Ask(schema, value));

    [Theory]
    [InlineData("""{"type": "string", "format": "date"}""", "\"a\"")]
    [InlineData("""{"$ref": "#/$defs/a", "$defs": {"a": {}}}""", "1")]
    [InlineData("""{"type": "number", "multipleOf": 0.1}""", "0.3")]
    [InlineData("""{"type": "string"}""", "\"2000-01-01T00:00:00Z\"")]
    public void It_is_not_asked_what_it_may_get_wrong(string schema, string value) => Assert.Null(Ask(schema, value));

    [Fact]
    public void It_is_not_asked_about_a_schema_of_more_than_20000_characters() =>
        Assert.Null(Ask($$"""{"type": "string", "description": "{{new string('a', 20_000)}}"}""", "\"a\""));

    private static bool? Ask(string schema, string value) =>
        JsonData.TryRead(JsonNode.Parse(value), out var data) ? SecondOpinion.Accepts(SchemaSite.Of(SchemaSources.Parse(schema)), data) : null;
}
