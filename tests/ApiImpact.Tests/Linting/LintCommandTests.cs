using System.Diagnostics;
using ApiImpact.Cli;
using ApiImpact.Cli.Checking;

namespace ApiImpact.Tests.Linting;

/// <summary><c>lint</c>, <c>rules</c>, <c>explain</c> and <c>commit-msg</c> as a user runs them, in a folder of their own.</summary>
public sealed class LintCommandTests : IDisposable
{
    private const string Faulty = "========\nVM moves\n========\n\nText.\n\nREST API impact\n===============\n\n* GET /v1/segments\n\n  * 403 Unauthorized\n\n* POST /v1/segments\n\n  Request:\n\n  .. code-block:: json\n\n     {\"enabled\": True}\n";

    private readonly string folder = Directory.CreateTempSubdirectory("apiimpact-lint-").FullName;

    [Fact]
    public void Findings_are_printed_and_make_the_status_1()
    {
        Write("specs/a.rst", Faulty);

        var result = Run("lint", "specs");

        Assert.Equal(ExitStatus.Findings, result.Status);
        Assert.Equal(
            "specs/a.rst:12:5: error status-reason-mismatch 403 is 'Forbidden'; 'Unauthorized' is 401.\n"
            + "specs/a.rst:20:18: error json-invalid Not JSON: True, False or None of Python.\n",
            result.Output);
    }

    [Fact]
    public void A_fix_is_shown_before_it_is_made()
    {
        Write("a.rst", Faulty);

        var shown = Run("lint", "a.rst", "--diff");

        Assert.Contains("-     {\"enabled\": True}\n+     {\"enabled\": true}\n", shown.Output, StringComparison.Ordinal);
        Assert.Equal(Faulty, Read("a.rst"));

        var made = Run("lint", "a.rst", "--fix");

        Assert.DoesNotContain("json-invalid", made.Output, StringComparison.Ordinal);
        Assert.Equal(Faulty.Replace("True", "true", StringComparison.Ordinal), Read("a.rst"));
    }

    [Fact]
    public void Known_findings_are_not_reported_again()
    {
        Write("a.rst", Faulty);

        Assert.Equal(ExitStatus.Clean, Run("lint", "a.rst", "--baseline-findings", "known.json", "--write-baseline-findings").Status);
        Assert.Equal("", Run("lint", "a.rst", "--baseline-findings", "known.json").Output);

        Write("a.rst", Faulty.Replace("* 403", "* 404 Conflict\n\n  * 403", StringComparison.Ordinal));

        Assert.Equal("a.rst:12:5: error status-reason-mismatch 404 is 'Not Found'; 'Conflict' is 409.\n", Run("lint", "a.rst", "--baseline-findings", "known.json").Output);
    }

    [Fact]
    public void Only_lines_that_a_change_touches_are_reported()
    {
        Write("a.rst", Faulty);
        Git("init", "-q");
        Git("add", ".");
        Git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "first");

        Assert.Equal("", Run("lint", "a.rst", "--changed-since", "HEAD").Output);

        Write("a.rst", Faulty.Replace("Unauthorized", "Not Found", StringComparison.Ordinal));

        Assert.Equal("a.rst:12:5: error status-reason-mismatch 403 is 'Forbidden'; 'Not Found' is 404.\n", Run("lint", "a.rst", "--changed-since", "HEAD").Output);
        Assert.Equal(ExitStatus.Failure, Run("lint", "a.rst", "--changed-since", "nowhere").Status);
    }

    [Fact]
    public void A_commit_that_changes_the_API_is_asked_for_the_flag()
    {
        Git("init", "-q");
        Write("a.rst", Faulty);
        Git("add", ".");
        Write("message", "Add VM moves\n\n# APIImpact\n");

        Assert.Contains("apiimpact-flag", Run("commit-msg", "message", "--fail-on", "warning").Output, StringComparison.Ordinal);

        Write("message", "Add VM moves\n\nAPIImpact\n");

        Assert.Equal(ExitStatus.Clean, Run("commit-msg", "message", "--fail-on", "warning").Status);
    }

    [Fact]
    public void A_commit_that_is_made_is_held_to_the_same()
    {
        Git("init", "-q");
        Write("a.rst", Faulty);
        Git("add", ".");
        Git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "Add VM moves");
        using var output = new StringWriter();
        var session = new Session(output, output, TextReader.Null, folder, TimeProvider.System);

        var review = CommitReview.Made(session, "HEAD");

        Assert.Equal("'HEAD:a.rst' changes the REST API, and the commit message has no line 'APIImpact'.", Assert.Single(review.Diagnostics).Message);
    }

    [Fact]
    public void The_nearest_configuration_above_a_spec_holds()
    {
        Write("specs/apiimpact.yaml", "rules: {status-reason-mismatch: info, json-invalid: off}\n");
        Write("specs/x/a.rst", Faulty);

        var result = Run("lint", "specs");

        Assert.Equal(ExitStatus.Clean, result.Status);
        Assert.Equal("specs/x/a.rst:12:5: info status-reason-mismatch 403 is 'Forbidden'; 'Unauthorized' is 401.\n", result.Output);
    }

    [Fact]
    public void A_fault_of_the_configuration_is_one_line_and_status_2()
    {
        Write("apiimpact.yaml", "presett: masakari\n");
        Write("a.rst", Faulty);

        var result = Run("lint", "a.rst");

        Assert.Equal(ExitStatus.Failure, result.Status);
        Assert.StartsWith("apiimpact: apiimpact.yaml:1:1: there is no key 'presett'; did you mean 'preset'?\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_does_not_stop_the_others()
    {
        Write("a.rst", Faulty);

        var result = Run("lint", "missing.rst", "a.rst");

        Assert.Equal(ExitStatus.Failure, result.Status);
        Assert.Contains("missing.rst: cannot be read", result.Error, StringComparison.Ordinal);
        Assert.Contains("status-reason-mismatch", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_specs_is_status_2()
    {
        var result = Run("lint", ".");

        Assert.Equal(ExitStatus.Failure, result.Status);
        Assert.Contains("there is no spec (*.rst) in this folder", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_is_explained_and_a_misspelt_one_is_asked_about()
    {
        Assert.StartsWith("url-underscore (error)\n\nA new word in a URL has an underscore.\n", Run("explain", "url-underscore").Output, StringComparison.Ordinal);
        Assert.Equal("apiimpact: there is no rule 'url-underscor'; did you mean 'url-underscore'?\n", Run("explain", "url-underscor").Error);
    }

    [Fact]
    public void The_list_of_rules_is_JSON_where_asked() =>
        Assert.NotNull(System.Text.Json.Nodes.JsonNode.Parse(Run("rules", "--kind", "spec", "--format", "json").Output));

    [Fact]
    public void The_template_of_the_release_is_the_one_that_a_spec_is_held_to()
    {
        Write("specs/2025.2-template.rst", "=====\nTitle\n=====\n\nProblem description\n===================\n\nText\n\nRollout\n=======\n\nText\n");
        Write("specs/2025.2/approved/a.rst", "=====\nMoves\n=====\n\nText.\n\nProblem description\n===================\n\nText.\n");

        var result = Run("lint", "specs/2025.2", "--profile", "repo-tests");

        Assert.Equal("specs/2025.2/approved/a.rst:7:1: error section-missing The section 'Rollout' of the template is missing.\n", result.Output);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private CommandResult Run(params string[] args) => CommandLine.Run(folder, args);

    private string Read(string file) => File.ReadAllText(Path.Combine(folder, file));

    private void Write(string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder, UseShellExecute = false };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var git = Process.Start(start)!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
