using System.Text;

namespace ApiImpact.Tests.CommandLines;

/// <summary>Input that the tool cannot work with: one clear line with the path, exit status 2, no stack trace.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Spec = "=====\nTitle\n=====\n\nREST API impact\n---------------\n\n* GET /v1/segments\n";

    private readonly string folder = Directory.CreateTempSubdirectory("apiimpact-bad-").FullName;

    [Fact]
    public void A_missing_file_is_named() =>
        Fails("specs/none.rst: cannot be read: there is no such file. Check the path.", "check", "specs/none.rst");

    [Fact]
    public void A_misspelt_path_is_answered_with_the_one_that_is_there()
    {
        Directory.CreateDirectory(Path.Combine(folder, "specs"));
        Write("specs/segments.rst", Spec);

        Assert.Equal("apiimpact: sepcs: cannot be read: there is no such file. Did you mean 'specs'?\n", CommandLine.Run(folder, "check", "sepcs").Error);
        Fails("Did you mean 'specs/segments.rst'?", "lint", "specs/segment.rst");
    }

    [Fact]
    public void A_folder_without_specs_is_named()
    {
        Directory.CreateDirectory(Path.Combine(folder, "empty"));

        Fails("apiimpact: empty: there is no spec", "check", "empty");
    }

    [Fact]
    public void A_spec_in_Markdown_is_told_that_it_is_not_read()
    {
        Write("a.md", "# REST API impact\n\nGET /v1/segments\n");

        Fails("a.md: a spec is reStructuredText (.rst), and Markdown is not read.", "check", "a.md");
    }

    [Fact]
    public void A_spec_without_the_section_is_nothing_to_compare_with()
    {
        Write("a.rst", "=====\nTitle\n=====\n\nNothing.\n");
        Write("b.yaml", "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n");

        Fails("a.rst: there is no section 'REST API impact' to compare.", "diff", "b.yaml", "a.rst");
    }

    [Fact]
    public void A_tab_in_YAML_is_told_its_line()
    {
        Write("a.rst", Spec);
        Write("b.yaml", "openapi: 3.1.0\npaths:\n\t/a: {}\n");

        Fails("b.yaml:3:1: not YAML from here on:", "check", "a.rst", "--baseline", "b.yaml");
    }

    [Fact]
    public void A_revision_that_is_not_there_is_named()
    {
        Write("a.rst", Spec);

        Fails("Check the revision", "diff", "nowhere:api.yaml", "a.rst");
        Fails(". Run it in a clone of the repository.", "check", "a.rst", "--changed-since", "nowhere");
        Fails("main:a.rst: cannot be read: there is no such file, and here none of a git revision is read; 'apiimpact diff' reads REV:path.", "check", "main:a.rst");
    }

    [Fact]
    public void A_schema_in_YAML_is_told_that_it_is_not_read()
    {
        Write("a.yaml", "type: string\n");

        Fails("a.yaml: not a JSON Schema: it is not JSON, or null. YAML is not read here: convert it.", "schema", "compare", "a.yaml", "a.yaml");
    }

    [Fact]
    public void A_value_that_an_option_does_not_take_is_answered_with_those_that_it_takes_in_one_line()
    {
        var result = CommandLine.Run(folder, "check", "--profile", "strickt");

        Assert.Equal(2, result.Status);
        Assert.Equal("apiimpact: --profile strickt: use one of default, template, api-sig, repo-tests, strict. Did you mean 'strict'? Try 'apiimpact check --help'.\n", result.Error);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_named_with_the_byte()
    {
        File.WriteAllBytes(Path.Combine(folder, "a.rst"), [.. "ok "u8, 0xC3, 0x28]);

        Fails("a.rst: not UTF-8 at byte 3.", "check", "a.rst");
    }

    [Theory]
    [InlineData("title: a list of\n  - nothing\n   wrong", "b.yaml")]
    [InlineData("just words", "b.yaml")]
    [InlineData("", "b.yaml")]
    [InlineData("swagger: [", "b.yaml")]
    [InlineData("{\"openapi\": \"3.1.0\", \"paths\": ", "b.json")]
    public void A_baseline_that_is_no_OpenAPI_document_is_named_with_the_position(string text, string name)
    {
        Write("a.rst", Spec);
        Write(name, text);

        Fails($"{name}:", "check", "a.rst", "--baseline", name);
    }

    [Fact]
    public void A_baseline_with_an_alias_bomb_is_refused()
    {
        var bomb = new StringBuilder("openapi: 3.1.0\nx0: &x0 [a, a, a, a, a, a, a, a, a]\n");
        for (var level = 1; level < 12; level++)
        {
            bomb.Append($"x{level}: &x{level} [{string.Join(", ", Enumerable.Repeat($"*x{level - 1}", 9))}]\n");
        }

        Write("a.rst", Spec);
        Write("b.yaml", bomb.ToString());

        Fails("b.yaml:", "check", "a.rst", "--baseline", "b.yaml");
    }

    [Fact]
    public void A_broken_spec_among_good_ones_does_not_stop_the_others()
    {
        Write("good.rst", Spec.Replace("/v1/segments", "/v1/new_segments", StringComparison.Ordinal));
        File.WriteAllBytes(Path.Combine(folder, "bad.rst"), [0xFF]);

        var result = CommandLine.Run(folder, "check", "bad.rst", "good.rst");

        Assert.Equal(2, result.Status);
        Assert.Contains("bad.rst: not UTF-8", result.Error, StringComparison.Ordinal);
        Assert.Contains("good.rst:8:", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("; 1 file could not be checked\n", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules: {url-undescore: off}", "apiimpact.yaml:1:9: there is no rule 'url-undescore'; did you mean 'url-underscore'?")]
    [InlineData("rules: {url-underscore: offf}", "apiimpact.yaml:1:25: there is no severity 'offf'; did you mean 'off'?")]
    [InlineData("baseline: none.yaml", "none.yaml: cannot be read: there is no such file. Check the path. It is the 'baseline' of apiimpact.yaml.")]
    [InlineData("template: none.rst", "none.rst: there is no such template. Correct 'template' in apiimpact.yaml.")]
    public void A_fault_that_all_specs_share_is_said_once(string configuration, string fault)
    {
        Write("a.rst", Spec);
        Write("b.rst", Spec);
        Write("apiimpact.yaml", configuration);

        Assert.Equal(new CommandResult(2, "", $"apiimpact: {fault}\n"), CommandLine.Run(folder, "check"));
        Assert.Equal(new CommandResult(2, "", $"apiimpact: {fault}\n"), CommandLine.Run(folder, "lint"));
    }

    [Fact]
    public void Specs_and_implementation_the_wrong_way_round_are_told_their_order()
    {
        Write("a.rst", Spec);
        Write("api.yaml", "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n");

        Fails("a.rst: the last argument is the implementation's OpenAPI document; this is a spec.", "verify", "api.yaml", "a.rst");
    }

    [Fact]
    public void A_spec_without_the_section_is_named_where_it_was_asked_for_and_passed_over_in_a_folder()
    {
        Write("a.rst", "=====\nTitle\n=====\n\nProposed change\n===============\n\nNothing.\n");

        Fails("a.rst: there is no section 'REST API impact' to check.", "check", "a.rst");
        Assert.Equal(0, CommandLine.Run(folder, "check", ".").Status);
    }

    [Fact]
    public void An_OpenAPI_document_among_the_specs_is_told_where_it_belongs()
    {
        Write("api.yaml", "openapi: 3.1.0\n");

        Fails("api.yaml: a spec is reStructuredText (.rst). An OpenAPI document is what specs are diffed against: 'apiimpact check SPEC --baseline api.yaml';", "check", "api.yaml");
    }

    [Fact]
    public void A_spec_is_no_baseline()
    {
        Write("a.rst", Spec);

        Fails("a.rst: a spec is no baseline: it states a part of an API. Give the OpenAPI document that it changes.", "check", "a.rst", "--baseline", "a.rst");
    }

    [Fact]
    public void A_baseline_of_the_configuration_that_is_not_there_is_told_where_it_is_named()
    {
        Write("a.rst", Spec);
        Write("apiimpact.yaml", "baseline: api/none.yaml\n");

        Fails("api/none.yaml: cannot be read: there is no such file. Check the path. It is the 'baseline' of apiimpact.yaml.", "check", "a.rst");
    }

    [Fact]
    public void A_key_of_the_configuration_that_is_indented_wrongly_is_told_its_line()
    {
        Write("a.rst", Spec);
        Write("apiimpact.yaml", "profile: default\n  preset: masakari\n");

        Fails("apiimpact.yaml:2:", "check", "a.rst");
    }

    [Fact]
    public void A_run_without_a_baseline_says_that_nothing_was_compared()
    {
        Write("a.rst", Spec);

        var result = CommandLine.Run(folder, "check", "a.rst");

        Assert.Equal("apiimpact: no baseline: the specs were linted only. Name the OpenAPI document of the API as it is with --baseline, or in apiimpact.yaml ('apiimpact init' writes one).\n1 file: nothing found\n", result.Error);
        Assert.Equal("", CommandLine.Run(folder, "check", "a.rst", "-q").Error);
    }

    [Fact]
    public void A_folder_of_files_without_the_section_is_told_so()
    {
        Write("a.rst", "=====\nTitle\n=====\n\nNothing.\n");

        Assert.StartsWith("apiimpact: a.rst has no section 'REST API impact'.\n", CommandLine.Run(folder, "check", ".").Error, StringComparison.Ordinal);
        Assert.StartsWith("apiimpact: a.rst has no section 'REST API impact'.\n", CommandLine.Run(folder, "lint", "a.rst").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A new call moves VMs.", "apiimpact: a.rst: no operation was recognised in the section 'REST API impact'. 'apiimpact explain operation-not-found' shows how one is written.\n")]
    [InlineData("None", "")]
    public void A_section_in_which_no_operation_is_recognised_is_told_so_unless_it_says_none(string section, string note)
    {
        Write("a.rst", $"=====\nTitle\n=====\n\nREST API impact\n---------------\n\n{section}\n");
        Write("api.yaml", "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n");

        Assert.Equal($"{note}1 file: nothing found\n", CommandLine.Run(folder, "check", "a.rst", "--baseline", "api.yaml").Error);
        Assert.Equal($"{note}1 file: nothing found\n", CommandLine.Run(folder, "lint", "a.rst").Error);
        Assert.Equal($"{note}2 files: nothing found\n", CommandLine.Run(folder, "diff", "api.yaml", "a.rst").Error);
    }

    [Fact]
    public void Operations_that_are_indented_wrongly_are_told_where()
    {
        Write("a.rst", Spec.Replace("* GET /v1/segments\n", "* GET /v1/segments\n    and more\n   and less\n", StringComparison.Ordinal));

        Assert.Contains("a.rst:10:4: warning rst-unexpected-unindent", CommandLine.Run(folder, "check", "a.rst").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_folders_packages_and_links_to_folders_are_passed_over()
    {
        foreach (var place in (string[])["specs", ".tox/lib", "node_modules/a"])
        {
            Directory.CreateDirectory(Path.Combine(folder, place));
            Write($"{place}/a.rst", Spec);
        }

        Directory.CreateSymbolicLink(Path.Combine(folder, "again"), folder);

        Assert.EndsWith("1 file: nothing found\n", CommandLine.Run(folder, "check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_is_too_long_is_one_clear_line() => Fails("cannot be read: ", "check", new string('a', 5000) + ".rst");

    [Fact]
    public void A_report_that_cannot_be_written_is_one_clear_line()
    {
        Write("a.rst", Spec);

        var result = CommandLine.Run(folder, "check", "a.rst", "--format", "json=none/report.json");

        Assert.Equal((2, "apiimpact: none/report.json: cannot be written: there is no such folder. Make it first.\n"), (result.Status, result.Error));
    }

    [Theory]
    [InlineData("chekc")]
    [InlineData("check", "--format", "pdf")]
    [InlineData("check", "--fail-on", "sometimes")]
    public void A_wrong_call_is_explained(params string[] args) => Fails("apiimpact: ", args);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    private void Fails(string message, params string[] args)
    {
        var result = CommandLine.Run(folder, args);

        Assert.Equal(2, result.Status);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
    }
}
