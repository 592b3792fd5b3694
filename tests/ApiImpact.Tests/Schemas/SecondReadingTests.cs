using System.Text.Json.Nodes;
using ApiImpact.Schemas;
using CsCheck;

namespace ApiImpact.Tests.Schemas;

/// <summary>How a schema is put together for NJsonSchema.</summary>
public sealed class SecondReadingTests
{
    private static readonly Gen<JsonNode> Leaf = Gen.Select(ValueGenerator.Pick("string", "integer", "number", "boolean", "null"), Gen.Int[0, 5], Gen.Int[0, 3]).Select((type, bound, which) => (JsonNode)(type switch
    {
        "string" when which == 0 => new JsonObject { ["type"] = type, ["enum"] = new JsonArray("a", "name") },
        "string" => new JsonObject { ["type"] = type, ["minLength"] = bound / 2, ["maxLength"] = bound },
        "integer" or "number" => new JsonObject { ["type"] = type, ["minimum"] = -bound, ["maximum"] = bound },
        _ => new JsonObject { ["type"] = type },
    }));

    [Fact]
    public void It_is_the_schema_that_NJsonSchema_reads_itself()
    {
        var (accepted, rejected) = (0, 0);
        Gen.Select(Schema(2), Gen.Int).Sample(
            (schema, seed) =>
            {
                var read = NJsonSchema.JsonSchema.FromJsonAsync(schema.ToJsonString()).GetAwaiter().GetResult();
                var choices = new Random(seed);
                foreach (var value in Enumerable.Range(0, 5).Select(_ => ValueGenerator.Near(schema, choices)?.ToJsonString() ?? "null"))
                {
                    var isAccepted = read.Validate(value).Count == 0;
                    Assert.True(SecondReading.Of(schema)!.Validate(value).Count == 0 == isAccepted, value);
                    _ = isAccepted ? accepted++ : rejected++;
                }
            },
            iter: 300, threads: 1, print: static pair => pair.Item1.ToJsonString());
        Assert.True(accepted > 100 && rejected > 100, $"{accepted} values were accepted, {rejected} rejected");
    }

    [Theory]
    [InlineData("""{"type": "any"}""")]
    [InlineData("""{"type": ["string", "null"]}""")]
    [InlineData("""{"minimum": "1"}""")]
    [InlineData("""{"minimum": 1e400}""")]
    [InlineData("""{"maxLength": 1.5}""")]
    [InlineData("""{"maxItems": -1}""")]
    [InlineData("""{"enum": ["a"]}""")]
    [InlineData("""{"type": "string", "enum": ["a", 1]}""")]
    [InlineData("""{"required": true}""")]
    [InlineData("""{"required": [1]}""")]
    [InlineData("""{"items": [{"type": "string"}]}""")]
    [InlineData("""{"items": {"format": "date"}}""")]
    [InlineData("""{"properties": {"a": {"$ref": "#"}}}""")]
    [InlineData("""{"additionalProperties": "no"}""")]
    [InlineData("""{"additionalProperties": {"not": {}}}""")]
    [InlineData("true")]
    public void There_is_none_of_a_schema_with_a_keyword_that_is_not_known(string schema) => Assert.Null(SecondReading.Of(JsonNode.Parse(schema)));

    [Fact]
    public void Numbers_count_however_the_document_is_written() =>
        Assert.Equal(2, SecondReading.Of(new JsonObject { ["type"] = "string", ["maxLength"] = JsonValue.Create(2L) })?.MaxLength);

    private static Gen<JsonNode> Schema(int depth) => depth == 0 ? Leaf : Gen.Frequency(
        (1, Leaf),
        (1, Gen.Select(Schema(depth - 1), Gen.Int[0, 3]).Select((items, bound) => (JsonNode)new JsonObject { ["type"] = "array", ["items"] = items.DeepClone(), ["minItems"] = bound / 2, ["maxItems"] = bound })),
        (3, Gen.Select(Schema(depth - 1), Schema(depth - 1), Gen.Int[0, 3]).Select((one, other, rest) => (JsonNode)new JsonObject
        {
            ["title"] = "t",
            ["type"] = "object",
            ["required"] = new JsonArray("a"),
            ["properties"] = new JsonObject { ["a"] = one.DeepClone(), ["name"] = other.DeepClone() },
            ["additionalProperties"] = rest switch { 0 => JsonValue.Create(false), 1 => JsonValue.Create(true), _ => other.DeepClone() },
        })));
}
