using ApiImpact.Dialects;
using ApiImpact.Model;
using ApiImpact.Text;
using CsCheck;

namespace ApiImpact.Tests.Dialects;

public sealed class SpecReaderTests
{
    [Theory]
    [InlineData("None", "None")]
    [InlineData("N/A.", "None")]
    [InlineData("No impact.", "None")]
    [InlineData("  None", "None")]
    [InlineData("There is no API impact.", "None")]
    [InlineData("Nodes show their traits.", "Prose")]
    [InlineData("GET /segments", "Operations")]
    [InlineData("It behaves like ``GET /segments``.", "Prose")]
    public void The_status_says_what_the_section_amounts_to(string body, string status) => Assert.Equal(status, $"{Specs.OfSection(body).Status}");

    [Theory]
    [InlineData("REST API Impact")]
    [InlineData("REST API changes")]
    [InlineData("RESTful API impact")]
    [InlineData("API impact")]
    [InlineData("API Changes")]
    [InlineData("REST API")]
    public void The_section_is_found_under_other_titles(string title) =>
        Assert.NotNull(Specs.Read($"{title}\n{new string('-', title.Length)}\n\nNone\n").ImpactSection);

    [Theory]
    [InlineData("RPC API impact")]
    [InlineData("Driver API impact")]
    [InlineData("Security impact")]
    public void Other_sections_are_not_it(string title) =>
        Assert.Equal(ImpactStatus.Missing, Specs.Read($"{title}\n{new string('-', title.Length)}\n\nGET /segments\n").Status);

    [Theory]
    [InlineData("GET /v1/segments\n\nGET /segments", "GET /v1/segments")]
    [InlineData("* GET /v1/segments\n* GET /v2/segments", "GET /v1/segments\nGET /v2/segments")]
    [InlineData("* GET /segments/{id}\n* GET /segments/<uuid>", "GET /segments/{id}")]
    [InlineData("* GET /v1/{project_id}/segments\n* GET /segments", "GET /v1/{project_id}/segments")]
    public void Two_ways_to_write_a_path_are_one_operation(string body, string operations) => Assert.Equal(operations, Specs.Summary(body));

    [Theory]
    [InlineData("* GET /a returns 200\n* GET /b returns 404", "GET /a 200\nGET /b 404")]
    [InlineData("GET /a\n\nIt returns 404.", "GET /a 404")]
    [InlineData("* GET /a\n* GET /b\n\nBoth may return 404.", "GET /a\nGET /b")]
    [InlineData("A 404 is returned.\n\n* GET /a\n", "GET /a 404")]
    [InlineData("``GET /a`` and ``GET /b`` return 404.", "GET /a 404\nGET /b 404")]
    [InlineData("* GET /a\n\n  Unlike ``GET /b`` it returns 404.", "GET /a 404\n(GET /b)")]
    public void A_code_belongs_to_the_part_where_it_stands(string body, string operations) => Assert.Equal(operations, Specs.Summary(body));

    [Fact]
    public void An_operation_knows_its_place()
    {
        var operation = Specs.OfSection("* first\n\n* see ``PUT /segments/{segment_id}``").Api.Operations.Single();

        Assert.Equal((6, 9), (operation.Location.Start.Line, operation.Location.Start.Column));
    }

    [Fact]
    public void A_name_is_resolved_by_another_block_of_the_section()
    {
        var spec = Specs.OfSection("PUT /traits\n\nThe request::\n\n  {'type': 'object', 'properties': {'trait': TRAIT}}\n\nwhere::\n\n  TRAIT = {'type': 'string', 'maxLength': 255}\n");
        var schema = spec.Api.Operations.Single().Request!.Content[0].Schemas[0];

        Assert.Equal(255, schema.Json["properties"]!["trait"]!["maxLength"]!.GetValue<int>());
        Assert.True(schema.Notes.References.Single().Resolved);
    }

    [Fact]
    public void A_name_is_resolved_by_the_project()
    {
        var source = new SourceText("spec.rst", "REST API impact\n===============\n\nPUT /segments::\n\n  {'type': 'object', 'properties': {'name': parameter_types.name}}\n");
        var spec = SpecReader.Read(source, new SpecOptions { Resolve = static name => name == "parameter_types.name" ? System.Text.Json.Nodes.JsonNode.Parse("""{"type": "string"}""") : null });

        Assert.Equal("string", spec.Api.Operations.Single().Request!.Content[0].Schemas[0].Json["properties"]!["name"]!["type"]!.GetValue<string>());
    }

    [Fact]
    public void The_parameter_types_are_those_of_the_project_that_the_blueprint_is_registered_for()
    {
        const string Section = "REST API impact\n===============\n\nPUT /segments::\n\n  {'type': 'object', 'properties': {'name': parameter_types.name}}\n";
        var known = Specs.Read("https://blueprints.launchpad.net/masakari/+spec/x\n\n" + Section);
        var unknown = Specs.Read(Section);

        Assert.True(known.Api.Operations.Single().Request!.Content[0].Schemas[0].Notes.References.Single().Resolved);
        Assert.False(unknown.Api.Operations.Single().Request!.Content[0].Schemas[0].Notes.References.Single().Resolved);
    }

    [Fact]
    public void A_message_that_cannot_be_read_is_there_all_the_same()
    {
        var spec = Specs.OfSection("GET /segments\n\nResponse::\n\n  {\n    \"info\": \"{\"class\": \"x\"}\",\n  }\n");

        Assert.NotEmpty(spec.Api.Operations.Single().Responses.SelectMany(static response => response.Content).SelectMany(static content => content.Samples));
    }

    [Fact]
    public void Every_fact_stands_in_the_section() => Body.Sample(static body =>
    {
        var spec = Specs.OfSection(body);
        foreach (var location in spec.Api.Operations.SelectMany(Locations))
        {
            Assert.True(spec.ImpactSection!.Location.Span.Contains(location.Span), $"{location.Span} of {spec.ImpactSection.Location.Span}");
        }
    });

    [Fact]
    public void Any_text_is_read() => Gen.String[0, 400].Sample(static text => Specs.OfSection(text) is not null);

    [Theory]
    [InlineData("GET /x returns ", "404, ", "")]
    [InlineData("GET /x ", "``a_b``, ", "parameter")]
    [InlineData("", "GET /a/{b}\n\n", "")]
    [InlineData("", "* Method: POST\n* URL: /x\n", "")]
    [InlineData("", "{\n", "")]
    [InlineData("GET ", "/a", "")]
    [InlineData("", "GET ", "")]
    [InlineData("Response ", "code ", "404")]
    public void Long_texts_are_read_in_reasonable_time(string start, string piece, string end)
    {
        var time = System.Diagnostics.Stopwatch.StartNew();

        Assert.NotNull(Specs.OfSection(start + string.Concat(Enumerable.Repeat(piece, 1500)) + end));
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 20);
    }

    private static Gen<string> Body => Gen.OneOf(
        "GET /a", "* ", "``PUT /b/{id}``", "\n\n", "::\n\n  ", "{\"a\": 1}", "404", "returns 409", "Response:", "Query parameters:\n\n", "``limit``", " ", "\n", "  ", "| **Method**: POST", "URL: /c", "Heading\n~~~~~~~\n\n", "- 400: bad\n", "{", "}", "?x=1",
        "+---+---+\n| a | GET |\n+---+---+\n").Array[0, 24].Select(static pieces => string.Concat(pieces));

    private static IEnumerable<Diagnostics.Location> Locations(Operation operation) =>
        operation.Parameters.Select(static parameter => parameter.Location)
            .Concat(operation.Responses.Select(static response => response.Location))
            .Concat(operation.Responses.SelectMany(static response => response.Content).SelectMany(static content => content.Samples).Select(static sample => sample.Location))
            .Append(operation.Location);

    [Fact]
    public void A_message_of_no_operation_is_reported_where_it_stands()
    {
        var spec = Specs.Read(Repository.ReadFixture("dialects", "items-apart", "spec.rst"));

        var diagnostic = Assert.Single(spec.Diagnostics, static diagnostic => diagnostic.Rule == DialectRules.MessageWithoutOperation);
        Assert.StartsWith("{", spec.Source.Text[diagnostic.Location.Span.Start..], StringComparison.Ordinal);
        Assert.Equal("message host", diagnostic.Subject);
    }

    [Fact]
    public void What_a_section_says_of_policy_is_who_may_do_what()
    {
        var spec = Specs.Read(Repository.ReadFixture("dialects", "policies", "spec.rst"));

        Assert.Equal(["volume:thaw", "block_api:volumes:thaw_any"], spec.Policy!.Rules.AsEnumerable());
        Assert.StartsWith("The volume:thaw policy", spec.Policy.Evidence, StringComparison.Ordinal);
        Assert.Equal(OperationChange.Added, Assert.Single(spec.Api.Operations).Change);
    }

    [Theory]
    [InlineData("The firewall policy gains a field ``shared``. ``GET /v1/firewalls``")]
    [InlineData("``POST /v1/scale``\n\n* 403 - user is forbidden by policy")]
    [InlineData("``POST /v1/scale``::\n\n    {\"policy\": \"affinity\"}")]
    public void Other_policies_are_no_statement_on_policy(string body) => Assert.Null(Specs.OfSection(body).Policy);
}
