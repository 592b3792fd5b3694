namespace ApiImpact.Tests.Changes;

/// <summary>The command <c>verify</c>: what it takes, and how it ends.</summary>
public sealed class VerifyCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("apiimpact-verify-").FullName;

    private static readonly string Folder = Repository.Fixture("promises");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("html")]
    public void Every_format_reports_a_promise_that_is_not_kept(string format)
    {
        var result = Verify("request-accepts-less/spec.rst", "request-accepts-less/api.yaml", "--format", format);

        Assert.Equal(1, result.Status);
        Assert.Contains("request-accepts-less", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_specs_and_folders_are_verified_against_one_document()
    {
        var result = Verify("request-accepts-less/spec.rst", "success-status-not-implemented", "honoured/api.yaml");

        Assert.Equal((0, "3 files: nothing found\n"), (result.Status, result.Error));
    }

    [Fact]
    public void What_two_specs_promise_alike_is_told_once()
    {
        var result = Verify("request-accepts-less/spec.rst", "success-status-not-implemented/spec.rst", "request-accepts-less/api.yaml");

        Assert.Equal(result.Output.Split('\n').Distinct(StringComparer.Ordinal), result.Output.Split('\n'));
    }

    [Fact]
    public void A_comment_in_the_spec_silences_a_rule_about_it()
    {
        var spec = File.ReadAllText(Path.Combine(Folder, "error-status-not-implemented", "spec.rst"));
        File.WriteAllText(Path.Combine(folder, "spec.rst"), spec.Replace("REST API impact\n---------------\n", "REST API impact\n---------------\n\n.. apiimpact: disable=error-status-not-implemented decided by the team\n", StringComparison.Ordinal));
        File.Copy(Path.Combine(Folder, "error-status-not-implemented", "api.yaml"), Path.Combine(folder, "api.yaml"));

        Assert.Equal("", CommandLine.Run(folder, "verify", "spec.rst", "api.yaml").Output);
    }

    [Theory]
    [InlineData("the document is a spec", "the last argument is the implementation's OpenAPI document; this is a spec", "honoured/spec.rst", "honoured/spec.rst")]
    [InlineData("the document is a folder", "the last argument is the implementation's OpenAPI document; this is a folder", "honoured/spec.rst", "honoured")]
    [InlineData("no document", "Try 'apiimpact verify --help'.", "honoured/spec.rst")]
    [InlineData("no such spec", "there is no such file", "missing.rst", "honoured/api.yaml")]
    [InlineData("not a version", "--microversion soon: not a version", "honoured/spec.rst", "honoured/api.yaml", "--microversion", "soon")]
    public void What_cannot_be_verified_is_said_in_one_line(string fault, string answer, params string[] args)
    {
        var result = Verify(args);

        Assert.True(result.Status == 2, fault);
        Assert.Contains(answer, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal("", result.Output);
    }

    private static CommandResult Verify(params string[] args) => CommandLine.Run(Folder, ["verify", .. args]);
}
