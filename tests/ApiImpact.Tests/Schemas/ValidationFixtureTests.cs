using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Schemas;

namespace ApiImpact.Tests.Schemas;

/// <summary>Each file of fixtures/schemas/validation holds schemas, values, and what is said of them.</summary>
public sealed class ValidationFixtureTests
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Repository.Fixture("schemas", "validation")).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Values_are_judged_as_expected(string file)
    {
        foreach (var group in JsonNode.Parse(Repository.ReadFixture("schemas", "validation", file))!.AsArray())
        {
            var dialect = group!["dialect"]?.GetValue<string>() switch
            {
                "draft4" => SchemaDialect.Draft4,
                "openapi30" => SchemaDialect.OpenApi30,
                _ => SchemaDialect.Draft202012,
            };
            var schema = SchemaSources.Of(group["schema"]!.DeepClone(), dialect);
            foreach (var test in group["tests"]!.AsArray())
            {
                var expected = test!["mismatches"]!.AsArray().Select(static line => line!.GetValue<string>());
                var found = SchemaValidator.Validate(schema, test["data"]).Select(static mismatch => $"{mismatch.Instance}: {mismatch.Keyword}: {mismatch.Message}");
                Assert.Equal(expected, found);
            }
        }
    }

    [Fact]
    public void A_schema_that_refers_to_itself_in_place_is_undecided_and_ends() =>
        Assert.Null(SchemaValidator.Judge(SchemaSources.Parse("""{"$ref": "#"}"""), JsonValue.Create(1)).IsValid);

    [Fact]
    public void A_keyword_that_is_not_of_its_form_is_a_doubt_and_not_a_mismatch()
    {
        var judgement = SchemaValidator.Judge(SchemaSources.Parse("""{"minLength": "one"}"""), JsonValue.Create("a"));

        Assert.Empty(judgement.Mismatches);
        Assert.Equal("'minLength' at /minLength is not of the form that the keyword has", judgement.Doubt);
    }

    [Fact]
    public void Deep_nesting_ends_in_a_doubt()
    {
        JsonNode value = JsonValue.Create(1);
        for (var level = 0; level < 300; level++)
        {
            value = new JsonArray(value);
        }

        Assert.Null(SchemaValidator.Judge(SchemaSources.Parse("{}"), value).IsValid);
    }
}
