using ApiImpact.Configuration;
using ApiImpact.Text;

namespace ApiImpact.Tests.Setup;

/// <summary><c>apiimpact init</c> in a folder: what it guesses, what it writes, what it leaves alone.</summary>
public sealed class InitTests : IDisposable
{
    private readonly string folder = Path.Combine(Directory.CreateTempSubdirectory("apiimpact-init-").FullName, "some-specs");

    public InitTests() => Directory.CreateDirectory(folder);

    [Fact]
    public void It_writes_a_configuration_that_can_be_read_where_nothing_can_be_guessed()
    {
        var result = CommandLine.Run(folder, "init");

        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Contains("wrote     apiimpact.yaml: no preset has the name of the project; no OpenAPI document was found\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("Next: apiimpact check .\n", result.Output, StringComparison.Ordinal);
        Assert.Equal((null, null), (Settings().Preset, Settings().Baseline));
    }

    [Theory]
    [InlineData(".gitreview", "[gerrit]\nhost=review.example.org\nproject=openstack/masakari-specs.git\n", "masakari")]
    [InlineData("setup.cfg", "[metadata]\nname = nova-specs\nsummary = Specs\n", "nova")]
    [InlineData("pyproject.toml", "[project]\nname = \"cinder-specs\"\n", "cinder")]
    public void It_guesses_the_preset_from_the_name_of_the_project(string file, string text, string preset)
    {
        Write(file, text);

        Assert.Contains($"preset {preset} by {file};", CommandLine.Run(folder, "init").Output, StringComparison.Ordinal);
        Assert.Equal(preset, Settings().Preset?.Name);
    }

    [Fact]
    public void It_guesses_the_preset_from_the_name_of_the_folder()
    {
        var named = Directory.CreateDirectory(Path.Combine(folder, "manila-specs")).FullName;

        Assert.Contains("preset manila by the name of the folder;", CommandLine.Run(named, "init").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_takes_the_only_OpenAPI_document_for_the_baseline_and_the_folder_of_the_specs_for_granted()
    {
        Write("api/v1.yaml", "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n");
        Write("api/other.yaml", "description: |\n  openapi: 3.1.0\n");
        Write(".tox/lib/v9.json", "{\"openapi\": \"3.0.0\"}");
        Write("doc/specs/2027.1/approved/a.rst", "A\n=\n");

        var result = CommandLine.Run(folder, "init", "--github");

        Assert.Contains("baseline api/v1.yaml, the only OpenAPI document\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("Next: apiimpact check doc/specs\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("apiimpact check doc/specs --changed-since", Read(".github/workflows/apiimpact.yml"), StringComparison.Ordinal);
        Assert.Equal("api/v1.yaml", Settings().Baseline);
    }

    [Fact]
    public void It_lists_the_OpenAPI_documents_where_there_are_several()
    {
        Write("api/v1.json", "{\"info\": {}, \"openapi\": \"3.1.0\"}");
        Write("api/v2.yml", "# The API.\nswagger: '2.0'\n");

        Assert.Contains("2 OpenAPI documents, none chosen\n", CommandLine.Run(folder, "init").Output, StringComparison.Ordinal);
        Assert.Contains("# baseline: api/v1.json\n# baseline: api/v2.yml\n", Read("apiimpact.yaml"), StringComparison.Ordinal);
        Assert.Null(Settings().Baseline);
    }

    [Fact]
    public void What_the_command_line_says_counts_more_than_a_guess()
    {
        Write(".gitreview", "project=openstack/nova-specs.git\n");

        CommandLine.Run(folder, "init", "--preset", "masakari", "--baseline", "api.yaml");

        Assert.Equal(("masakari", "api.yaml"), (Settings().Preset?.Name, Settings().Baseline));
    }

    [Fact]
    public void It_never_replaces_a_file_but_by_force()
    {
        Write("apiimpact.yaml", "profile: strict\n");

        Assert.Contains("kept      apiimpact.yaml: it is there already; --force replaces it\n", CommandLine.Run(folder, "init").Output, StringComparison.Ordinal);
        Assert.Equal("profile: strict\n", Read("apiimpact.yaml"));

        Assert.Contains("replaced  apiimpact.yaml: ", CommandLine.Run(folder, "init", "--force").Output, StringComparison.Ordinal);
        Assert.Contains("profile: default\n", Read("apiimpact.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".pre-commit-config.yaml", "--pre-commit", "# ours\nrepos:\n  - repo: https://example.org/hooks\n    rev: v1\n    hooks:\n      - id: a\n\nci:\n  autofix_prs: false\n")]
    [InlineData(".pre-commit-config.yaml", "--pre-commit", "exclude: ^doc/\nrepos:\n- repo: https://example.org/hooks\n  hooks: [{id: a}]  # the end")]
    [InlineData(".zuul.yaml", "--zuul", "- job:\n    name: a\n\n- project:\n    check:\n      jobs: [a]\n")]
    [InlineData("zuul.yaml", "--zuul", "---\n  - project:\n      templates:\n        - publish\n")]
    [InlineData("tox.ini", "--zuul", "[tox]\nenvlist = pep8\n\n[testenv:pep8]\ncommands = flake8\n\n\n")]
    [InlineData("bindep.txt", "--zuul", "python3 [platform:dpkg]\n")]
    [InlineData(".gitlab-ci.yml", "--gitlab", "stages: [test, deploy]\ndocs:\n  script:\n    - make\n")]
    public void It_extends_a_file_of_the_project_and_touches_nothing_else_in_it(string file, string flag, string text)
    {
        Write(file, text);

        var result = CommandLine.Run(folder, "init", flag);

        Assert.Contains($"extended  {file}\n", result.Output, StringComparison.Ordinal);
        var extended = Read(file);
        Assert.Contains("apiimpact", extended, StringComparison.Ordinal);
        Assert.Empty(text.Split('\n').Except(extended.Split('\n')));

        Assert.Contains($"kept      {file}: it has ", CommandLine.Run(folder, "init", flag).Output, StringComparison.Ordinal);
        Assert.Equal(extended, Read(file));
    }

    [Theory]
    [InlineData(".pre-commit-config.yaml", "--pre-commit", "repos: [{repo: local, hooks: []}]\n", "- repo: local\n  hooks:\n    - id: apiimpact\n")]
    [InlineData(".pre-commit-config.yaml", "--pre-commit", "repos:\n - a: [\n", "entry: apiimpact check\n")]
    [InlineData(".zuul.yaml", "--zuul", "job: {}\n", "tox_envlist: apiimpact\n")]
    [InlineData(".gitlab-ci.yml", "--gitlab", "stages: [build]\n", "stage: test\n")]
    [InlineData(".gitlab-ci.yml", "--gitlab", "include: !reference [.setup, list]\n\tx", "stage: test\n")]
    public void It_prints_what_it_cannot_put_into_a_file_safely(string file, string flag, string text, string printed)
    {
        Write(file, text);

        var result = CommandLine.Run(folder, "init", flag);

        Assert.Contains($"not done  {file}: it cannot be extended without a risk. Put this into it:\n", result.Output, StringComparison.Ordinal);
        Assert.Contains(printed, result.Output, StringComparison.Ordinal);
        Assert.Equal(text, Read(file));
    }

    [Fact]
    public void A_folder_of_Zuul_files_gets_one_of_its_own()
    {
        Write("zuul.d/project.yaml", "- project: {}\n");

        Assert.Contains("wrote     zuul.d/apiimpact.yaml\n", CommandLine.Run(folder, "init", "--zuul").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_it_asks_who_shall_run_it_and_offers_what_the_project_uses()
    {
        Write(".github/CODEOWNERS", "* @a\n");

        var result = Ask("travis\n\n");

        Assert.Contains("github, gitlab, pre-commit, zuul, several with commas, or none [github]: 'travis' is none of them.\n", result.Error, StringComparison.Ordinal);
        Assert.Contains("wrote     .github/workflows/apiimpact.yml\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none\n", 1)]
    [InlineData("", 1)]
    [InlineData("GitLab, zuul\n", 5)]
    public void It_writes_what_the_answer_names(string answer, int files)
    {
        Ask(answer);

        Assert.Equal(files, Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count());
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);

    private CommandResult Ask(string answer) =>
        CommandLine.Run(folder, session => session with { Input = new StringReader(answer), Terminal = session.Terminal with { Questions = true } }, "init");

    private ApiImpact.Configuration.Settings Settings()
    {
        var reading = SettingsReader.Read(new SourceText("apiimpact.yaml", Read("apiimpact.yaml")), static _ => null);
        Assert.Empty(reading.Diagnostics);
        return reading.Settings;
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
        File.WriteAllText(Path.Combine(folder, path), text);
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(folder, path));
}
