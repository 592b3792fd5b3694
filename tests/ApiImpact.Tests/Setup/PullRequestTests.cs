namespace ApiImpact.Tests.Setup;

/// <summary>A change of an API from the first draft of its spec to the day on which an exception runs out, as a pull request sees it.</summary>
public sealed class PullRequestTests : IDisposable
{
    private const string Spec = "specs/failure-domain.rst";
    private const string Check = "apiimpact check specs --changed-since main --format github --format markdown=summary.md";

    private readonly Shell shell = new();

    public PullRequestTests()
    {
        shell.Write("api/masakari.yaml", Repository.ReadFixture("pull-request", "masakari.yaml"));
        shell.Write("apiimpact.yaml", Repository.ReadFixture("pull-request", "apiimpact.yaml").Replace("accepted-changes", "# accepted-changes", StringComparison.Ordinal));
        shell.Write("specs/old.rst", "===\nOld\n===\n\nREST API impact\n---------------\n\n* GET /v1/bad_words\n");
        Succeed("git init -q -b main && git add . && git commit -qm 'Begin' && git checkout -qb change");
    }

    [Fact]
    public void A_breaking_spec_fails_a_gated_one_passes_and_an_accepted_one_passes_until_its_day()
    {
        // The first draft breaks every client that makes a segment. Nothing is said of the spec that the branch does not touch.
        var draft = Repository.ReadFixture("pull-request", "failure-domain.rst");
        Commit(draft);
        var broken = shell.Run(Check);
        Assert.Equal(1, broken.Status);
        Assert.Contains($"::error file={Spec},line=71,endLine=71,col=34,endColumn=70,title=new-required-request-property::", broken.Output, StringComparison.Ordinal);
        Assert.Contains("title=change-not-gated::", broken.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("old.rst", broken.Output, StringComparison.Ordinal);
        Assert.StartsWith("1 file: 2 errors", broken.Error, StringComparison.Ordinal);
        Assert.StartsWith("### ❌ 1 change breaks clients\n", shell.Read("summary.md"), StringComparison.Ordinal);
        Assert.Contains("POST /v1/segments\nContent-Type: application/json\n", shell.Read("summary.md"), StringComparison.Ordinal);

        // The same spec under a new microversion passes, and the report shows what the gate holds back.
        Commit(draft.Replace("* Specification for the method", "The change comes under a new microversion, 1.4.\n\n* Specification for the method", StringComparison.Ordinal));
        var gated = shell.Run(Check);
        Assert.Equal(0, gated.Status);
        Assert.Contains("::notice ", gated.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 change behind a gate\n", gated.Error, StringComparison.Ordinal);
        Assert.StartsWith("### ✅ Nothing breaks\n", shell.Read("summary.md"), StringComparison.Ordinal);
        Assert.Contains("\n#### Behind a gate\n", shell.Read("summary.md"), StringComparison.Ordinal);
        Assert.Contains("(gated: 1.4)", shell.Read("summary.md"), StringComparison.Ordinal);

        // The project may decide to break clients all the same, for a reason and until a day.
        Commit(draft);
        var accepting = shell.Run($"apiimpact diff api/masakari.yaml {Spec} --require-gate --accept 'Agreed in the meeting of 2026-11-20.' --until 2027-01-31");
        Assert.Equal(0, accepting.Status);
        shell.Write("apiimpact.yaml", Repository.ReadFixture("pull-request", "apiimpact.yaml"));
        var accepted = shell.Run(Check, ("SOURCE_DATE_EPOCH", "1801353600"));
        Assert.Equal(0, accepted.Status);
        Assert.Contains("Accepted until 2027-01-31: Agreed in the meeting of 2026-11-20.", accepted.Output, StringComparison.Ordinal);

        // 2027-02-01: it counts again.
        var expired = shell.Run(Check, ("SOURCE_DATE_EPOCH", "1801440000"));
        Assert.Equal(1, expired.Status);
        Assert.Contains("title=accepted-change-expired::", expired.Output, StringComparison.Ordinal);
        Assert.Contains("title=new-required-request-property::", expired.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_touches_no_spec_is_clean()
    {
        shell.Write("README", "Words.\n");

        Assert.Equal(new CommandResult(0, "", "0 files: nothing to look at\n"), shell.Run("apiimpact check specs --changed-since main --format github"));
    }

    public void Dispose() => shell.Dispose();

    private void Commit(string spec)
    {
        shell.Write(Spec, spec);
        Succeed("git add . && git commit -qm 'Say where hosts stand'");
    }

    private void Succeed(string script)
    {
        var result = shell.Run(script);
        Assert.True(result.Status == 0, result.Error);
    }
}
