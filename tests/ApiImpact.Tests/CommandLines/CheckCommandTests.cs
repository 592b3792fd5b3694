namespace ApiImpact.Tests.CommandLines;

/// <summary>What <c>apiimpact check</c> says once, though linter and comparison both see it.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("apiimpact-check-").FullName;

    public CheckCommandTests()
    {
        File.Copy(Repository.Fixture("changes/baseline-near-miss/old.yaml"), Path.Combine(folder, "old.yaml"));
        File.Copy(Repository.Fixture("changes/baseline-near-miss/new.rst"), Path.Combine(folder, "new.rst"));
    }

    [Fact]
    public void An_operation_that_is_spelled_almost_like_one_of_the_baseline_is_reported_once() =>
        Assert.Equal(["operation-near-miss"], NearMisses());

    [Fact]
    public void The_comparison_speaks_of_it_where_the_rule_of_the_linter_is_off()
    {
        File.WriteAllText(Path.Combine(folder, "apiimpact.yaml"), "rules: {operation-near-miss: off}\n");

        Assert.Equal(["baseline-near-miss"], NearMisses());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string[] NearMisses() =>
    [
        .. CommandLine.Run(folder, "check", "new.rst", "--baseline", "old.yaml").Output
            .Split('\n')
            .SelectMany(static line => line.Split(' '))
            .Where(static word => word.EndsWith("-near-miss", StringComparison.Ordinal)),
    ];
}
