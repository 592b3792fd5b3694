using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Schemas;
using ApiImpact.Text;

namespace ApiImpact.Tests;

/// <summary>The library as other programs use it.</summary>
public sealed class ApiReviewTests
{
    private static readonly DateOnly Today = new(2026, 1, 1);
    private static readonly SourceText Spec = new("spec.rst", Repository.ReadFixture("quickstart", "segment-recovery-policies.rst"));
    private static readonly SourceText Baseline = new("masakari.yaml", Repository.ReadFixture("quickstart", "masakari-1.3.yaml"));

    [Fact]
    public void A_spec_is_linted() => Assert.Contains("url-underscore", Rules(ApiReview.Lint(Spec)));

    [Fact]
    public void A_check_tells_what_the_spec_would_break_with_a_witness()
    {
        var change = Assert.Single(ApiReview.Check(Spec, Baseline, Today), static found => found.Rule.Id == "new-required-request-property");

        Assert.Equal(Verdict.Breaking, change.Change!.Verdict);
        Assert.StartsWith("{\"segment\":", change.Change.Witness, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_holds_what_linting_finds() =>
        Assert.Empty(Rules(ApiReview.Lint(Spec, Baseline)).Except(Rules(ApiReview.Check(Spec, Baseline, Today)), StringComparer.Ordinal));

    [Fact]
    public void A_document_differs_from_itself_in_nothing() =>
        Assert.DoesNotContain(ApiReview.Diff(Baseline, Baseline, Today), static found => found.Change is not null);

    [Fact]
    public void An_operation_that_is_gone_breaks_its_clients()
    {
        var old = Document("""{"get": {"responses": {"200": {"description": "The segments."}}}}""");

        var change = Assert.Single(ApiReview.Diff(old, Document("{}"), Today), static found => found.Change is { Verdict: Verdict.Breaking });

        Assert.Equal("GET /segments", Assert.Single(change.Change!.Operations));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no document")]
    [InlineData("{\"openapi\":")]
    public void What_is_no_document_is_a_diagnostic(string text) => Assert.NotEmpty(ApiReview.Diff(Baseline, new SourceText("new.yaml", text), Today));

    [Fact]
    public void Two_schemas_are_compared_with_a_value_for_each_side()
    {
        var relation = JsonSchemas.Compare(JsonNode.Parse("""{"type": "integer", "minimum": 0}""")!, JsonNode.Parse("""{"type": "integer", "maximum": 10}""")!);

        Assert.Equal(RelationKind.Overlapping, relation.Kind);
        Assert.Equal("11", relation.OnlyInFirst!.Value!.ToJsonString());
        Assert.Equal("-1", relation.OnlyInSecond!.Value!.ToJsonString());
    }

    private static SourceText Document(string path) =>
        new("api.json", """{"openapi": "3.1.0", "info": {"title": "Masakari", "version": "1.3"}, "paths": {"/segments": """ + path + "}}");

    private static IEnumerable<string> Rules(ImmutableArray<Diagnostic> found) => found.Select(static one => one.Rule.Id);
}
