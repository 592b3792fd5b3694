using System.Globalization;
using ApiImpact.Changes.Accepted;
using ApiImpact.Cli;

namespace ApiImpact.Tests.Changes;

/// <summary>Accepting changes on the command line.</summary>
public sealed class AcceptedChangesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("apiimpact-accepted-");

    public AcceptedChangesTests()
    {
        foreach (var name in (string[])["old.yaml", "new.yaml"])
        {
            File.Copy(Repository.Fixture("changes", "max-length", name), Path.Combine(folder.FullName, name));
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void An_accepted_change_is_shown_and_not_counted()
    {
        Assert.Equal(1, Run("diff", "old.yaml", "new.yaml").Status);
        Assert.Equal(0, Run("diff", "old.yaml", "new.yaml", "--accept", "decided at the PTG").Status);

        var again = Run("diff", "old.yaml", "new.yaml");

        Assert.Equal(0, again.Status);
        Assert.Contains("info request-property-max-length-decreased", again.Output, StringComparison.Ordinal);
        Assert.Contains("Accepted: decided at the PTG", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_expired_acceptance_counts_again_and_is_reported()
    {
        Assert.Equal(0, RunOn("2020-01-01", "diff", "old.yaml", "new.yaml", "--accept", "for now", "--until", "2020-01-01").Status);

        var result = RunOn("2020-01-02", "diff", "old.yaml", "new.yaml");

        Assert.Equal(1, result.Status);
        Assert.Contains("warning accepted-change-expired", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("accepted-change-unused", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_over_and_of_no_use_is_reported_as_of_no_use()
    {
        RunOn("2020-01-01", "diff", "old.yaml", "new.yaml", "--accept", "for now", "--until", "2020-01-01");

        var result = RunOn("2020-01-02", "diff", "old.yaml", "old.yaml");

        Assert.Contains("warning accepted-change-unused", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("accepted-change-expired", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_is_over_is_no_limit()
    {
        var result = RunOn("2020-01-02", "diff", "old.yaml", "new.yaml", "--accept", "for now", "--until", "2020-01-01");

        Assert.Equal(2, result.Status);
        Assert.Equal("apiimpact: --until 2020-01-01: that day is over. Give one that is to come.\n", result.Error);
    }

    [Fact]
    public void An_acceptance_that_matches_nothing_is_reported()
    {
        Run("diff", "old.yaml", "new.yaml", "--accept", "for now");

        var result = Run("diff", "old.yaml", "old.yaml");

        Assert.Equal(0, result.Status);
        Assert.Contains("warning accepted-change-unused", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "there is no list 'accepted' in it")]
    [InlineData("{\"accepted\": [{}]}", "entry 1 has no 'rule'")]
    [InlineData("{\"accepted\": [{\"rule\": \"a\", \"fingerprint\": \"b\"}]}", "entry 1 has no 'reason'")]
    [InlineData("{\"accepted\": [{\"rule\": 1}]}", "the 'rule' of entry 1 is not a text")]
    [InlineData("{\"accepted\": [{\"rule\": \"a\", \"fingerprint\": \"b\", \"reason\": \"c\", \"until\": \"soon\"}]}", "the 'until' of entry 1, 'soon', is not a date like 2026-12-31")]
    [InlineData("{\n[", "not JSON at line 2, byte 1")]
    public void A_file_that_is_none_is_one_clear_line(string text, string fault)
    {
        File.WriteAllText(Path.Combine(folder.FullName, AcceptedChangesFile.DefaultName), text);

        var result = Run("diff", "old.yaml", "new.yaml");

        Assert.Equal(2, result.Status);
        Assert.Equal($"apiimpact: {AcceptedChangesFile.DefaultName}: not a file of accepted changes: {fault}.\n", result.Error);
    }

    private CommandResult RunOn(string day, params string[] args) =>
        CommandLine.Run(folder.FullName, session => session with { Time = new SourceDate(new DateTimeOffset(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeOnly.MinValue, TimeSpan.Zero)) }, args);

    private CommandResult Run(params string[] args) => CommandLine.Run(folder.FullName, args);
}
