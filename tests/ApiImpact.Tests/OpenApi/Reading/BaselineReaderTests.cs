using ApiImpact.Model;

namespace ApiImpact.Tests.OpenApi.Reading;

public sealed class BaselineReaderTests
{
    private const string Segments = """
        openapi: 3.1.0
        info: {title: Masakari, version: 1.10}
        paths:
          /segments/{segment_id}/:
            parameters:
              - {name: segment_id, in: path, required: true, schema: {type: string, format: uuid}}
              - {name: verbose, in: query}
            get:
              operationId: segments:show
              parameters:
                - {name: verbose, in: query, schema: {type: boolean}}
              responses:
                200:
                  description: Ok
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Segment'}
        components:
          schemas:
            Segment: {type: object}
        """;

    [Fact]
    public void An_operation_is_read_with_what_its_path_says()
    {
        var reading = Read.Text(Segments);

        Assert.Empty(reading.Diagnostics);
        var operation = Assert.Single(reading.Model!.Operations);
        Assert.Equal("GET /segments/{segment_id}", operation.Name);
        Assert.Equal(["segment_id", "verbose"], operation.Parameters.Select(static p => p.Name));
        Assert.NotNull(operation.Parameters[1].Schema);
        Assert.Equal("200", operation.Responses[0].Code.Text);
        Assert.Equal("application/json", operation.Responses[0].Content[0].Name);
        Assert.Equal((8, 5), (operation.Location.Start.Line, operation.Location.Start.Column));
    }

    [Fact]
    public void A_version_keeps_its_digits() => Assert.Equal("1.10", Read.Text(Segments).Model!.Version);

    [Fact]
    public void The_same_document_as_JSON_gives_the_same_operations()
    {
        const string Text =
            """{"openapi": "3.0.3", "paths": {"/hosts": {"post": {"requestBody": {"required": true, "content": {"application/json": {"schema": {}}}}, "responses": {}}}}}""";
        var reading = Read.Text(Text, "api.json");

        Assert.Empty(reading.Diagnostics);
        var operation = Assert.Single(reading.Model!.Operations);
        Assert.True(operation.Request!.Required);
        Assert.Equal(SchemaDialect.OpenApi30, operation.Request.Content[0].Schemas[0].Dialect);
        Assert.Equal(Text.IndexOf("\"post\"", StringComparison.Ordinal) + 1, operation.Location.Start.Column);
    }
}
