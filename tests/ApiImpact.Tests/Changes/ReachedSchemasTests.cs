using System.Text.Json.Nodes;
using ApiImpact.Changes.Edits;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Tests.Changes;

public class ReachedSchemasTests
{
    private static readonly JsonNode Document = JsonNode.Parse("""
        {
          "components": {
            "schemas": {
              "Sought": { "x-sought": true },
              "Nested": { "properties": { "a": { "items": { "$ref": "#/components/schemas/Sought" } } } },
              "Loop": { "properties": { "next": { "$ref": "#/components/schemas/Loop" }, "end": { "$ref": "#/components/schemas/Plain" } } },
              "Plain": { "type": "string" },
              "Dynamic": { "$dynamicRef": "#node" }
            }
          }
        }
        """)!;

    [Theory]
    [InlineData("Sought", true)]
    [InlineData("Nested", true)]
    [InlineData("Loop", false)]
    [InlineData("Plain", false)]
    [InlineData("Dynamic", true)]
    public void Are_found_within_a_schema_and_behind_its_references(string name, bool isReached)
    {
        var scope = new SchemaScope(Document, Schema.Alone(Document.DeepClone(), new SourceText("none", ""), SchemaDialect.Draft202012).Scope.Positions);
        var reached = new ReachedSchemas(scope, static schema => schema.ContainsKey("x-sought"));
        var schema = Schema.Alone(new JsonObject(), new SourceText("none", ""), SchemaDialect.Draft202012) with { Json = Document["components"]!["schemas"]![name]!, Scope = scope };

        Assert.Equal(isReached, reached.AnyFrom(schema));
        Assert.Equal(isReached, reached.AnyFrom(schema));
    }

    [Fact]
    public void A_copy_of_a_tree_says_the_same_and_leaves_the_original_alone_when_it_changes()
    {
        var copy = JsonObjects.Copy(Document)!;

        Assert.True(JsonNode.DeepEquals(Document, copy));
        copy["components"]!["schemas"]!.AsObject().Remove("Plain");
        Assert.NotNull(Document["components"]!["schemas"]!["Plain"]);
    }
}
