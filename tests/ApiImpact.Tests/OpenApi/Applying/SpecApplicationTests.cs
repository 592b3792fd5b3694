namespace ApiImpact.Tests.OpenApi.Applying;

/// <summary>Specs in baselines: fixtures/applying holds a spec, a baseline, and the baseline after the spec.</summary>
public sealed class SpecApplicationTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("apiimpact-apply-").FullName;

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Repository.Fixture("applying")).Select(static folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_spec_goes_into_its_baseline(string name)
    {
        var file = Copy(name);

        var applied = Run("openapi", "spec.rst", "--apply", file);
        var once = Text(file);
        var again = Run("openapi", "spec.rst", "--apply", file);

        Expected.Match(once, "applying", name, "applied" + Path.GetExtension(file));
        Expected.Match($"exit {applied.Status}\n{applied.Error}", "applying", name, "report.txt");
        Assert.Equal(once, Text(file));
        Assert.Equal(applied.Error, again.Error);
        Assert.Equal("", applied.Output);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_baseline_then_says_all_that_the_spec_does(string name)
    {
        var file = Copy(name);
        var applied = Run("openapi", "spec.rst", "--apply", file);
        if (applied.Status == 0)
        {
            var left = Run("diff", file, "spec.rst");

            // A sample that says something else than the document was reported as such.
            Assert.DoesNotContain(left.Output.Split('\n'), line => line.Length > 0 && !line.Contains("was removed", StringComparison.Ordinal)
                && !(line.Contains("-sample-rejected ", StringComparison.Ordinal) && applied.Error.Contains(" sample-contradicts-document ", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_dry_run_shows_the_change_and_writes_nothing()
    {
        var file = Copy("operation-added");
        var before = Text(file);

        var shown = Run("openapi", "spec.rst", "--apply", file, "--dry-run");

        Assert.Equal(before, Text(file));
        Assert.StartsWith("--- a/api.yaml\n+++ b/api.yaml\n@@ ", shown.Output, StringComparison.Ordinal);
        Assert.Contains("+  /v1/segments/{segment_id}/hosts:\n", shown.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n-", shown.Output[shown.Output.IndexOf("@@", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_that_nobody_numbers_can_be_given()
    {
        var file = Copy("microversion-without-a-number");

        var result = Run("openapi", "spec.rst", "--apply", file, "--microversion", "1.4");

        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Contains("        min-ver: '1.4'\n", Text(file), StringComparison.Ordinal);
        Assert.Contains("        max-ver: '1.3'\n", Text(file), StringComparison.Ordinal);
    }

    [Fact]
    public void The_action_of_a_second_spec_goes_into_the_list_that_the_first_began()
    {
        var file = Copy("action-of-a-new-path");
        File.WriteAllText(Path.Combine(folder, "second.rst"), File.ReadAllText(Path.Combine(folder, "spec.rst")).Replace("{\"drain\": {\"wait\": true}}", "{\"restore\": null}", StringComparison.Ordinal));

        var result = Run("openapi", "spec.rst", "second.rst", "--apply", file);
        var once = Text(file);

        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Contains("oneOf:\n                - $ref: '#/components/schemas/ActionDrainRequest'\n                - $ref: '#/components/schemas/ActionRestoreRequest'\n", once, StringComparison.Ordinal);
        Run("openapi", "spec.rst", "second.rst", "--apply", file);
        Assert.Equal(once, Text(file));
    }

    [Fact]
    public void An_action_does_not_replace_a_body_that_names_others_too()
    {
        var file = Copy("action-of-a-new-path");
        var before = Text(file) + """
              /v1/hosts/{host_id}/action:
                post:
                  parameters:
                    - {name: host_id, in: path, required: true, schema: {type: string}}
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {drain: {}, restore: {}}}
                  responses:
                    '202': {description: Accepted.}
                    '409': {description: The host is in use.}

            """;
        File.WriteAllText(Path.Combine(folder, file), before);

        var result = Run("openapi", "spec.rst", "--apply", file);

        Assert.Equal(1, result.Status);
        Assert.Contains("no list of actions of which this one could be changed", result.Error, StringComparison.Ordinal);
        Assert.Contains("schema: {type: object, properties: {drain: {}, restore: {}}}\n", Text(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_specs_are_applied_in_the_order_given_and_written_once()
    {
        var file = Copy("operation-added");
        File.Copy(Repository.Fixture("applying", "deprecated-and-removed", "spec.rst"), Path.Combine(folder, "second.rst"));

        var result = Run("openapi", "spec.rst", "second.rst", "missing.rst", "--apply", file);

        Assert.Equal(2, result.Status);
        Assert.Equal(File.ReadAllText(Repository.Fixture("applying", "operation-added", "api.yaml")), Text(file));
    }

    [Theory]
    [InlineData("{\"swagger\": \"2.0\", \"info\": {\"title\": \"a\", \"version\": \"1\"}, \"paths\": {}}", "apiimpact: api.yaml: specs are applied to OpenAPI 3.0 and later, not to Swagger 2.0. Convert the document first.\n")]
    [InlineData("a: [", "apiimpact: api.yaml:1:5: not YAML from here on: While parsing a node, did not find expected node content. An OpenAPI document in YAML or JSON is needed here.\n")]
    public void A_document_that_specs_cannot_be_applied_to_fails_with_one_line(string text, string message)
    {
        Copy("operation-added");
        File.WriteAllText(Path.Combine(folder, "api.yaml"), text);

        var result = Run("openapi", "spec.rst", "--apply", "api.yaml");

        Assert.Equal((2, message), (result.Status, result.Error));
        Assert.Equal(text, Text("api.yaml"));
    }

    [Theory]
    [InlineData("--dry-run")]
    [InlineData("--microversion", "1.4")]
    public void Options_of_applying_need_a_baseline(params string[] options)
    {
        Copy("operation-added");

        Assert.Equal((2, "apiimpact: --dry-run and --microversion: they say how --apply works; give that too.\n"), (Run(["openapi", "spec.rst", .. options]) is var result ? result.Status : 0, result.Error));
    }

    private string Copy(string name)
    {
        var baseline = Directory.GetFiles(Repository.Fixture("applying", name), "api.*").Single();
        File.Copy(baseline, Path.Combine(folder, Path.GetFileName(baseline)));
        File.Copy(Repository.Fixture("applying", name, "spec.rst"), Path.Combine(folder, "spec.rst"));
        return Path.GetFileName(baseline);
    }

    private string Text(string file) => File.ReadAllText(Path.Combine(folder, file));

    private CommandResult Run(params string[] args) => CommandLine.Run(folder, args);
}
