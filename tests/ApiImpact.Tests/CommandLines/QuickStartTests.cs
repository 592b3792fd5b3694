namespace ApiImpact.Tests.CommandLines;

/// <summary>What a new user sees first: <c>apiimpact check fixtures/quickstart</c>.</summary>
public sealed class QuickStartTests
{
    [Fact]
    public void The_quick_start_shows_a_breaking_change_with_its_witness_and_three_lint_errors()
    {
        var result = CommandLine.Run(Repository.Root, "check", "fixtures/quickstart");

        Assert.Equal(1, result.Status);
        Assert.Contains("error new-required-request-property", result.Output, StringComparison.Ordinal);
        Assert.Contains("Witness: {\"segment\":", result.Output, StringComparison.Ordinal);
        Assert.Contains("error url-underscore", result.Output, StringComparison.Ordinal);
        Assert.Contains("error field-snake-case", result.Output, StringComparison.Ordinal);
        Assert.Contains("error schema-additional-properties", result.Output, StringComparison.Ordinal);
        Snapshots.Match(result.Output, "check", Repository.Fixture("quickstart"));
    }

    [Fact]
    public void The_second_spec_of_the_quick_start_is_clean() =>
        Assert.Equal(0, CommandLine.Run(Repository.Root, "check", "fixtures/quickstart/vmove-start-time-filter.rst", "--fail-on", "warning").Status);

    [Fact]
    public void The_same_run_gives_the_same_bytes()
    {
        var first = CommandLine.Run(Repository.Root, "check", "fixtures/quickstart", "--format", "json");

        Assert.All(Enumerable.Range(0, 5), _ => Assert.Equal(first, CommandLine.Run(Repository.Root, "check", "fixtures/quickstart", "--format", "json")));
    }
}
