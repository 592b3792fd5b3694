using System.Text.Json.Nodes;
using ApiImpact.Schemas;
using ApiImpact.Schemas.NormalForm;
using ApiImpact.Schemas.Reading;
using ApiImpact.Schemas.Solving;
using ApiImpact.Schemas.Validation;
using CsCheck;

namespace ApiImpact.Tests.Schemas;

/// <summary>Containment that is read off two formulas.</summary>
public sealed class EvidentContainmentTests
{
    [Theory]
    [InlineData("""{"type":"integer","minimum":3}""", """{"type":"number","minimum":1}""")]
    [InlineData("""{"enum":["a","b"]}""", """{"type":"string","maxLength":1}""")]
    [InlineData("""{"type":"array","items":{"enum":[1]},"maxItems":2}""", """{"type":"array","items":{"type":"integer"},"maxItems":3}""")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"}},"required":["a","b"]}""", """{"type":"object","properties":{"a":{"type":["string","null"]}},"required":["b"]}""")]
    [InlineData("""{"type":"object","properties":{"a":{}},"additionalProperties":false}""", """{"type":"object","properties":{"a":{},"b":{"type":"string"}}}""")]
    [InlineData("""{"anyOf":[{"type":"string"},{"type":"array"}]}""", """{"anyOf":[{"type":"array"},{"type":"null"},{"type":"string"}]}""")]
    public void A_narrower_part_is_evident(string narrow, string wide) => Assert.True(IsEvident(JsonNode.Parse(narrow)!, JsonNode.Parse(wide)!));

    [Theory]
    [InlineData("""{"type":"number"}""", """{"type":"integer"}""")]
    [InlineData("""{"anyOf":[{"type":"string"},{"type":"array"}]}""", """{"type":"string"}""")]
    [InlineData("""{"required":["a"]}""", """{"required":["a"],"properties":{"a":{"type":"string"}}}""")]
    public void What_is_not_so_is_not_evident(string narrow, string wide) => Assert.False(IsEvident(JsonNode.Parse(narrow)!, JsonNode.Parse(wide)!));

    [Fact]
    public void What_is_evident_holds_for_every_value() => Gen.Select(SchemaGenerator.Schema(2), SchemaGenerator.Schema(1), ValueGenerator.Value(2).Array[20]).Where(static pair => Stands(pair.Item1) && Stands(pair.Item2)).Sample(
        static (a, b, values) =>
        {
            // The parts of a conjunction and of a union are near each other, so that much is evident.
            var (both, either) = (new JsonObject { ["allOf"] = new JsonArray(a.DeepClone(), b.DeepClone()) }, new JsonObject { ["oneOf"] = new JsonArray(b.DeepClone(), a.DeepClone()) });
            foreach (var (narrow, wide) in new[] { (a, b), (b, a), (both, a), (a, either), (either, b), (both, either) })
            {
                if (IsEvident(narrow, wide))
                {
                    Assert.DoesNotContain(values, value => Accepts(narrow, value) == true && Accepts(wide, value) == false);
                }
            }
        },
        iter: 300,
        threads: 1,
        print: static pair => $"{pair.Item1.ToJsonString()} | {pair.Item2.ToJsonString()}");

    private static bool Stands(JsonNode schema) => !schema.ToJsonString().Contains("$ref", StringComparison.Ordinal);

    private static bool? Accepts(JsonNode schema, JsonNode? value) => SchemaValidator.Judge(SchemaSources.Of(schema.DeepClone()), value).IsValid;

    private static bool IsEvident(JsonNode narrow, JsonNode wide)
    {
        var compiler = new SchemaCompiler(new FormulaFactory());
        var (a, b) = (SchemaSite.Of(SchemaSources.Of(narrow.DeepClone())), SchemaSite.Of(SchemaSources.Of(wide.DeepClone())));
        return new EvidentContainment(compiler.Factory).Holds(compiler.Compile(a, Strictness.Plain), compiler.Compile(b, Strictness.Plain));
    }
}
