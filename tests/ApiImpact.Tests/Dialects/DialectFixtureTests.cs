using ApiImpact.Dialects;
using ApiImpact.Dialects.Statements;
using NJsonSchema;

namespace ApiImpact.Tests.Dialects;

/// <summary>Every way of writing has a folder: a spec, and the model that <c>apiimpact parse spec.rst</c> prints for it.</summary>
public sealed class DialectFixtureTests
{
    public static TheoryData<string> Ways =>
        [.. Directory.EnumerateDirectories(Repository.Fixture("dialects")).Select(static folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_spec_reads_as_the_model_beside_it(string way)
    {
        var result = CommandLine.Run(Repository.Fixture("dialects", way), "parse", "spec.rst");

        Assert.Equal(0, result.Status);
        Expected.Match(result.Output, "dialects", way, "model.json");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_model_meets_its_schema(string way)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "schemas", "model.schema.json"));

        Assert.Empty(schema.Validate(Repository.ReadFixture("dialects", way, "model.json")));
    }

    [Fact]
    public void Every_dialect_has_a_folder_of_its_name_and_is_used_in_it()
    {
        foreach (var dialect in Dialect.All)
        {
            var spec = Specs.Read(Repository.ReadFixture("dialects", dialect.Name, "spec.rst"));
            var outline = Specs.Outline(spec);

            Assert.Contains(OperationFinder.Find(outline), operation => operation.Mentions.Any(mention => mention.Way == dialect.Name));
        }
    }

    [Fact]
    public void The_template_is_read_in_full()
    {
        var spec = Specs.Read(Repository.ReadFixture("dialects", "template", "spec.rst"));

        Assert.Equal("1.4", spec.Gate?.Since);
        Assert.Equal(["os_masakari_api:segments:create", "os_masakari_api:segments:detail"], spec.Policy!.Rules.AsEnumerable());
        var create = spec.Api.Operations[0];
        Assert.Equal("POST /v1/segments", create.Name);
        Assert.Equal(["201", "400", "409"], create.Responses.Select(static response => response.Code.Text));
        Assert.All(create.Responses.Where(static response => !response.Code.IsSuccess), static response => Assert.NotNull(response.Description));
        Assert.Single(create.Request!.Content[0].Schemas);
        Assert.Single(create.Request.Content[0].Samples);
        Assert.Single(create.Responses[0].Content[0].Schemas);
        Assert.Single(create.Responses[0].Content[0].Samples);
        Assert.Equal(ImpactStatus.Operations, spec.Status);
    }
}
