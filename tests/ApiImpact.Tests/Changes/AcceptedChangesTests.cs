using ApiImpact.Changes.Accepted;

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
        Run("diff", "old.yaml", "new.yaml", "--accept", "for now", "--until", "2020-01-01");

        var result = Run("diff", "old.yaml", "new.yaml");

        Assert.Equal(1, result.Status);
        Assert.Contains("warning accepted-change-expired", result.Output, StringComparison.Ordinal);
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
    [InlineData("{\"accepted\": [{}]}", "an entry has no rule")]
    [InlineData("{\"accepted\": [{\"rule\": \"a\", \"fingerprint\": \"b\"}]}", "an entry has no reason")]
    public void A_file_that_is_none_is_one_clear_line(string text, string fault)
    {
        File.WriteAllText(Path.Combine(folder.FullName, AcceptedChangesFile.DefaultName), text);

        var result = Run("diff", "old.yaml", "new.yaml");

        Assert.Equal(2, result.Status);
        Assert.Equal($"apiimpact: {AcceptedChangesFile.DefaultName}: not a file of accepted changes: {fault}.\n", result.Error);
    }

    private CommandResult Run(params string[] args) => CommandLine.Run(folder.FullName, args);
}
