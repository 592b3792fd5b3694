using ApiImpact.OpenApi;
using ApiImpact.OpenApi.Reading;
using ApiImpact.Text;

namespace ApiImpact.Tests.OpenApi.Reading;

public sealed class ReferenceTests
{
    private const string Self = "https://api.example.org/ha/openapi.yaml";

    [Theory]
    [InlineData("#/components/schemas/Segment")]
    [InlineData("api.yaml#/components/schemas/Segment")]
    [InlineData(Self + "#/components/schemas/Segment")]
    [InlineData("/ha/openapi.yaml#/components/schemas/Segment")]
    [InlineData("https://api.example.org/ha/parts/segment.yaml#/Segment")]
    [InlineData("parts/segment.yaml#/Segment")]
    public void A_reference_below_the_documents_own_address_leads_to_its_folder(string reference)
    {
        var reading = Reading($"$self: {Self}", reference);

        Assert.Empty(reading.Diagnostics.Select(static diagnostic => diagnostic.Message));
    }

    [Theory]
    [InlineData("https://elsewhere.example.org/ha/parts/segment.yaml")]
    [InlineData("https://api.example.org/other.yaml")]
    [InlineData("../parts/segment.yaml")]
    [InlineData("file:///etc/passwd")]
    public void A_reference_out_of_it_is_not_followed(string reference)
    {
        var reading = Reading($"$self: {Self}", reference);

        Assert.Equal([OpenApiRules.ReferenceOutside], reading.Diagnostics.Select(static diagnostic => diagnostic.Rule));
    }

    [Theory]
    [InlineData("#/components/schemas/Segmnet", "#/components/schemas/Segment")]
    [InlineData("#/component/schemas/Segment", "#/components/schemas/Segment")]
    [InlineData("parts/segment.yaml#/Segments", "parts/segment.yaml#/Segment")]
    [InlineData("#/components/schemas/Host", null)]
    public void A_reference_that_leads_to_nothing_is_reported_with_the_nearest_name(string reference, string? meant)
    {
        var fault = Assert.Single(Reading("x-note: none", reference).Diagnostics);

        Assert.Equal(OpenApiRules.ReferenceUnresolved, fault.Rule);
        Assert.Equal((10, 30), (fault.Location.Start.Line, fault.Location.Start.Column));
        Assert.EndsWith(meant is null ? "is left out" : $"did you mean '{meant}'?", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_fetched_refers_to_what_is_beside_it_and_never_to_files()
    {
        List<string> fetched = [];
        var options = new BaselineOptions
        {
            OpenFile = static _ => throw new InvalidOperationException("a file was opened"),
            OpenRemote = address =>
            {
                fetched.Add(address.AbsoluteUri);
                return new RemoteDocument(
                    new SourceText(address.AbsoluteUri, address.AbsolutePath.EndsWith("/a.yaml", StringComparison.Ordinal) ? "Segment: {$ref: 'parts/b.yaml#/Segment'}\nKey: {$ref: 'file:///etc/passwd'}" : "Segment: {type: object}"), "");
            },
        };
        var reading = BaselineReader.Read(new SourceText("api.yaml", Document("x-note: none", "http://localhost/a.yaml#/Segment")), options);

        Assert.Equal(["http://localhost/a.yaml", "http://localhost/parts/b.yaml"], fetched);
        Assert.Equal("'file:///etc/passwd' is outside of the folder of the document, and is not opened", Assert.Single(reading.Diagnostics).Message);
    }

    [Fact]
    public void A_document_that_cannot_be_fetched_is_reported_with_the_reason()
    {
        var options = new BaselineOptions { OpenRemote = static _ => new RemoteDocument(null, "the server answers 404") };
        var reading = BaselineReader.Read(new SourceText("api.yaml", Document("x-note: none", "http://localhost/a.yaml#/Segment")), options);

        Assert.Equal("'http://localhost/a.yaml' cannot be opened: the server answers 404; what it stands for is left out", Assert.Single(reading.Diagnostics).Message);
    }

    private static BaselineReading Reading(string head, string reference) => BaselineReader.Read(new SourceText("api.yaml", Document(head, reference)), new BaselineOptions
    {
        OpenFile = static file => file == "parts/segment.yaml" ? new SourceText(file, "Segment: {type: object}") : null,
    });

    private static string Document(string head, string reference) => $$$"""
        openapi: 3.2.0
        {{{head}}}
        info: {title: Instance HA, version: '1.0'}
        paths:
          /segments:
            post:
              requestBody:
                content:
                  application/json:
                    schema: {allOf: [$ref: '{{{reference}}}']}
              responses: {}
        components:
          schemas:
            Segment: {type: object}
        """;
}
