using ApiImpact.Changes.Promises;

namespace ApiImpact.Tests.Changes;

/// <summary>
/// Each folder of fixtures/promises is a case: a spec, an implementation's document, and what <c>apiimpact verify</c> says of them; args.txt holds further
/// arguments. A folder named after a rule also has <c>kept.yaml</c>, a document that differs and does not break the promise in that way.
/// </summary>
public sealed class PromiseFixtureTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateDirectories(Repository.Fixture("promises")).Select(static folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Rules => [.. PromiseCatalog.All.Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_reports_what_is_expected(string name)
    {
        var result = Verify(name, "api.yaml");

        Expected.Match(result.Output, "promises", name, "expected.txt");
        Assert.Equal(result.Output.Contains(": error ", StringComparison.Ordinal) ? 1 : 0, result.Status);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_promise_that_is_not_kept_is_reported_in_its_case_and_not_where_it_is_kept(string id)
    {
        Assert.Contains($" {id} ", Verify(id, "api.yaml").Output, StringComparison.Ordinal);
        Assert.DoesNotContain($" {id} ", Verify(id, "kept.yaml").Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_is_explained(string id)
    {
        var rule = PromiseCatalog.All.Single(rule => rule.Id == id);

        Assert.All([rule.Summary, rule.Why, rule.Fix], static text => Assert.EndsWith(".", text, StringComparison.Ordinal));
        Assert.Contains(id, CommandLine.Run(Repository.Root, "explain", id).Output, StringComparison.Ordinal);
        Assert.Contains(id, CommandLine.Run(Repository.Root, "rules", "--kind", "promise").Output, StringComparison.Ordinal);
    }

    private static CommandResult Verify(string name, string document)
    {
        var folder = Repository.Fixture("promises", name);
        string[] more = File.Exists(Path.Combine(folder, "args.txt")) ? File.ReadAllLines(Path.Combine(folder, "args.txt")) : [];
        return CommandLine.Run(folder, ["verify", "spec.rst", document, .. more]);
    }
}
