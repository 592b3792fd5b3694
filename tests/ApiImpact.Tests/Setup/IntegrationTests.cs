using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ApiImpact.Cli;
using ApiImpact.Cli.Setup;

namespace ApiImpact.Tests.Setup;

/// <summary>What <c>init</c> wrote, run as the systems run it: in a git repository, by a real shell.</summary>
public sealed partial class IntegrationTests : IDisposable
{
    private const string Spec = "specs/2027.1/approved/failure-domain.rst";

    private readonly Shell shell = new();

    [GeneratedRegex(@"\{posargs:(?<default>[^}]*)\}")]
    private static partial Regex Posargs { get; }

    public IntegrationTests()
    {
        shell.Write("api/masakari.yaml", Repository.ReadFixture("pull-request", "masakari.yaml"));
        shell.Write("specs/2027.1/index.rst", "Specs\n=====\n");
        Git("git init -q -b main && git remote add origin https://review.example.org/openstack/masakari-specs");
        Assert.Contains("preset masakari by the remote of the git repository; baseline api/masakari.yaml", CommandLine.Run(shell.Folder, "init", "--pre-commit", "--zuul").Output, StringComparison.Ordinal);
        Git("git add . && git commit -qm 'Begin'");
    }

    [Fact]
    public void The_pre_commit_hook_sees_the_specs_of_the_commit_alone_and_fails_on_a_breaking_one()
    {
        shell.Write(Spec, Repository.ReadFixture("pull-request", "failure-domain.rst"));
        shell.Write("specs/2027.1/2027.1-template.rst", "Title\n=====\n");
        Git("git add .");

        var result = RunHook(TextInsertion.Read(shell.Read(".pre-commit-config.yaml"))!["repos"]![0]!["hooks"]![0]!);

        Assert.Equal(1, result.Status);
        Assert.Contains($"{Spec}:71:", result.Output, StringComparison.Ordinal);
        Assert.Contains("error new-required-request-property", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("1 file: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hooks_that_the_repository_offers_are_run_in_the_same_way()
    {
        shell.Write(Spec, Repository.ReadFixture("pull-request", "failure-domain.rst"));
        Git("git add .");
        var hooks = TextInsertion.Read(File.ReadAllText(Path.Combine(Repository.Root, ".pre-commit-hooks.yaml")))!.AsArray();

        Assert.Equal(["apiimpact", "apiimpact-commit-msg"], hooks.Select(static hook => (string?)hook!["id"]));
        Assert.All(hooks, static hook => Assert.All((string[])["id", "name", "description", "entry", "language"], key => Assert.NotNull((string?)hook![key])));
        Assert.Equal(1, RunHook(hooks[0]!).Status);
    }

    [Fact]
    public void The_hook_on_the_message_is_git_s_own_commit_msg_hook_as_well()
    {
        var entry = (string)TextInsertion.Read(shell.Read(".pre-commit-config.yaml"))!["repos"]![0]!["hooks"]![1]!["entry"]!;
        Git($"printf '#!/bin/sh\\nexec {entry} \"$1\"\\n' > .git/hooks/commit-msg && chmod +x .git/hooks/commit-msg");
        shell.Write(Spec, Repository.ReadFixture("pull-request", "failure-domain.rst"));
        Git("git add .");

        var refused = shell.Run("git commit -qm 'Say where hosts stand' --cleanup=verbatim && git log --oneline");
        Assert.Contains("apiimpact-flag", refused.Output + refused.Error, StringComparison.Ordinal);

        var taken = shell.Run("git commit -qm $'Say where hosts stand\\n\\nAPIImpact' --allow-empty && git log -1 --format=%s");
        Assert.Equal((0, "0"), (taken.Status, shell.Run("git log -1 --format=%B | apiimpact commit-msg /dev/stdin > /dev/null 2>&1; echo -n $?").Output));
    }

    [Fact]
    public void The_tox_environment_installs_the_tool_and_checks_what_the_last_commit_changed()
    {
        shell.Write(Spec, Repository.ReadFixture("pull-request", "failure-domain.rst"));
        Git("git add . && git commit -qm 'Say where hosts stand'");
        shell.WriteCommand("dotnet", """
            while [ "$1" != --tool-path ]; do shift; done
            mkdir -p "$2" && ln -s "$(command -v apiimpact)" "$2/apiimpact"
            """);
        var environment = Section(shell.Read("tox.ini"), "[testenv:apiimpact]");

        Assert.Equal("dotnet", environment["allowlist_externals"]);
        Assert.Equal(0, Tox(environment["commands_pre"]).Status);
        shell.WriteCommand("dotnet", $"exec {DotNet} \"$@\"");
        var result = Tox(environment["commands"]);

        Assert.Equal(1, result.Status);
        Assert.All(result.Output.TrimEnd('\n').Split('\n'), static line => Assert.StartsWith(Spec, line, StringComparison.Ordinal));
        Assert.Contains("error new-required-request-property", result.Output, StringComparison.Ordinal);
        Assert.Equal("apiimpact", (string?)TextInsertion.Read(shell.Read(".zuul.yaml"))![0]!["job"]!["vars"]!["tox_envlist"]);
    }

    [Fact]
    public void The_action_uses_the_inputs_that_it_declares_and_its_last_step_annotates_and_writes_the_summary()
    {
        shell.Write(Spec, Repository.ReadFixture("pull-request", "failure-domain.rst"));
        var action = TextInsertion.Read(File.ReadAllText(Path.Combine(Repository.Root, "action.yml")))!;
        var inputs = action["inputs"]!.AsObject();
        var steps = action["runs"]!["steps"]!.AsArray();
        var step = steps[^1]!;

        Assert.Equal("composite", (string?)action["runs"]!["using"]);
        Assert.All(steps.Where(static one => one!["run"] is not null), static one => Assert.Equal("bash", (string?)one!["shell"]));
        Assert.Equal(inputs.Select(static input => input.Key).Order(StringComparer.Ordinal), InputsUsed(action).Order(StringComparer.Ordinal));
        Assert.All(inputs, static input => Assert.NotNull((string?)input.Value!["description"]));

        var install = (string)steps[^2]!["run"]!;
        Assert.True(Directory.Exists(Path.Combine(Repository.Root, install.Split(' ')[2])), install);
        Assert.EndsWith("-o \"$RUNNER_TEMP/apiimpact\"", install, StringComparison.Ordinal);
        shell.Run($"mkdir runner && ln -s '{Path.GetDirectoryName(typeof(Session).Assembly.Location)}' runner/apiimpact");
        var result = shell.Run($"set -eo pipefail\n{(string)step["run"]!}", [
            ("GITHUB_STEP_SUMMARY", Path.Combine(shell.Folder, "summary.md")), ("RUNNER_TEMP", Path.Combine(shell.Folder, "runner")), ("CI", "true"), ("GITHUB_ACTIONS", "true"),
            .. step["env"]!.AsObject().Select(variable => (variable.Key, (string?)inputs[InputsUsed(variable.Value!).Single()]!["default"] ?? "")),
        ]);

        Assert.Equal(1, result.Status);
        Assert.Contains($"::error file={Spec},line=71,", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("### ❌ ", shell.Read("summary.md"), StringComparison.Ordinal);
    }

    public void Dispose() => shell.Dispose();

    private static string DotNet => Environment.ProcessPath is { } path && Path.GetFileName(path) == "dotnet" ? path : "/usr/bin/env dotnet";

    private static IEnumerable<string> InputsUsed(JsonNode node) =>
        Regex.Matches(node.ToJsonString(), @"\$\{\{ inputs\.(?<name>[\w-]+) \}\}", RegexOptions.ExplicitCapture).Select(static match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal);

    /// <summary>The options of a section of an INI file, continued lines joined.</summary>
    private static Dictionary<string, string> Section(string text, string title)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        var key = "";
        foreach (var line in text[text.IndexOf(title, StringComparison.Ordinal)..].Split('\n').Skip(1).TakeWhile(static line => !line.StartsWith('[')))
        {
            if (line.StartsWith(' '))
            {
                options[key] = $"{options[key]}\n{line.Trim()}".Trim();
            }
            else if (line.Split('=', 2) is [var name, var value])
            {
                key = name.Trim();
                options[key] = value.Trim();
            }
        }

        return options;
    }

    private CommandResult Tox(string commands) =>
        shell.Run(Posargs.Replace(commands, "${default}").Replace("{envdir}", Path.Combine(shell.Folder, ".tox", "apiimpact"), StringComparison.Ordinal));

    /// <summary>As pre-commit does: the staged files that <c>files</c> matches and <c>exclude</c> does not, after the entry.</summary>
    private CommandResult RunHook(JsonNode hook)
    {
        var files = Git("git diff --cached --name-only --diff-filter=ACMRT").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(file => Regex.IsMatch(file, (string)hook["files"]!) && !(hook["exclude"] is { } exclude && Regex.IsMatch(file, (string)exclude!)));
        return shell.Run($"{(string)hook["entry"]!} {string.Join(' ', files)}");
    }

    private CommandResult Git(string script)
    {
        var result = shell.Run(script);
        Assert.True(result.Status == 0, result.Error);
        return result;
    }
}
