namespace ApiImpact.Tests.Changes;

/// <summary>The same input gives the same bytes. Each run is a process of its own: .NET hashes strings with another seed in each.</summary>
public sealed class SameInputTests
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "ApiImpact.Cli.dll");

    [Fact]
    public void Twenty_runs_over_two_documents_write_the_same_bytes() =>
        Assert.Single(Outputs(20, Repository.Fixture("document-edits"), "diff", "api.yaml", "changed.yaml", "--format", "json"));

    [Fact]
    public void Runs_over_a_spec_and_a_baseline_write_the_same_bytes() =>
        Assert.Single(Outputs(4, Repository.Fixture("quickstart"), "check", ".", "--format", "json"));

    [SharedFact]
    public void Runs_over_a_large_document_write_the_same_bytes() =>
        Assert.Single(Outputs(3, Path.Combine(Repository.Shared, "baselines"), "diff", "block-storage/v3.70.yaml", "compute/v2.96.yaml", "--format", "json"));

    private static IEnumerable<string> Outputs(int runs, string folder, params string[] args) =>
        Enumerable.Range(0, runs).Select(_ =>
        {
            var result = ChildProcess.Run("dotnet", folder, [Tool, .. args]);
            Assert.Equal(1, result.Status);
            Assert.NotEmpty(result.Output);
            return result.Output;
        }).Distinct(StringComparer.Ordinal);
}
