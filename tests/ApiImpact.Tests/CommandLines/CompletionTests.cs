namespace ApiImpact.Tests.CommandLines;

/// <summary>The scripts of <c>apiimpact completion</c>, in the shells that they are for.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly Shell shell = new();

    [Theory]
    [InlineData("bash", "[suggest:${#line}]")]
    [InlineData("zsh", "#compdef apiimpact")]
    [InlineData("fish", "complete --command apiimpact")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName apiimpact")]
    public void There_is_a_script_for_each_shell(string name, string line)
    {
        var result = CommandLine.Run(Repository.Root, "completion", name);

        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Contains(line, result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bash_completes_commands_options_values_and_rules()
    {
        var result = shell.Run("""
            source <(apiimpact completion bash)
            complete -p apiimpact
            press_tab() {
                COMP_LINE="$1" COMP_POINT=${#1}
                read -ra COMP_WORDS <<< "$1"
                [[ $1 == *' ' ]] && COMP_WORDS+=('')
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _apiimpact apiimpact "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
                echo "$1: ${COMPREPLY[*]}"
            }
            press_tab 'apiimpact che'
            press_tab 'apiimpact check --bas'
            press_tab 'apiimpact check --preset mas'
            press_tab 'apiimpact explain url-und'
            press_tab 'apiimpact check --preset=mas'
            """);

        Assert.Equal(
            """
            complete -o default -F _apiimpact apiimpact
            apiimpact che: check
            apiimpact check --bas: --baseline
            apiimpact check --preset mas: masakari
            apiimpact explain url-und: url-underscore
            apiimpact check --preset=mas: 

            """,
            result.Output);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public void Fish_completes_commands_options_values_and_rules_where_it_is_installed()
    {
        if (Shell.Has("fish"))
        {
            var lines = (string[])["apiimpact che", "apiimpact check --bas", "apiimpact check --preset mas", "apiimpact explain url-und"];

            var result = shell.RunIn("fish", ["--no-config", "-c", $"apiimpact completion fish | source; {string.Join("; ", lines.Select(static line => $"complete -C '{line}'"))}"]);

            Assert.Equal(new CommandResult(0, "check\n--baseline\nmasakari\nurl-underscore\n", ""), result);
        }
    }

    [Fact]
    public void Zsh_completes_commands_options_values_and_rules_where_it_is_installed()
    {
        if (Shell.Has("zsh"))
        {
            // Instead of zsh's own completion system, which takes what begins with the word.
            var result = shell.RunIn("zsh", ["-f", "-c", """
                compdef() { } ; _files() { } ; compadd() { shift; print -l -- ${(M)@:#$words[CURRENT]*} }
                source <(apiimpact completion zsh)
                for line in 'apiimpact che' 'apiimpact check --bas' 'apiimpact check --preset mas' 'apiimpact explain url-und'; do
                    words=(${(s: :)line}); CURRENT=$#words
                    _apiimpact
                done
                """]);

            Assert.Equal(new CommandResult(0, "check\n--baseline\nmasakari\nurl-underscore\n", ""), result);
        }
    }

    [Theory]
    [InlineData("zsh", "-n")]
    [InlineData("fish", "--no-execute")]
    public void The_other_scripts_are_well_formed_where_their_shell_is_installed(string name, string check)
    {
        shell.Write("script", CommandLine.Run(Repository.Root, "completion", name).Output);

        if (Shell.Has(name))
        {
            Assert.Equal(new CommandResult(0, "", ""), shell.RunIn(name, [check, "script"]));
        }
    }

    [Theory]
    [InlineData("chec", "check")]
    [InlineData("explain url-und", "url-underscore")]
    [InlineData("lint --profile str", "strict")]
    [InlineData("check --format git", "github")]
    public void The_directive_suggests_what_fits(string line, string suggestion) =>
        Assert.Contains(suggestion, CommandLine.Run(Repository.Root, $"[suggest:{line.Length}]", line).Output.Split('\n'));

    [Fact]
    public void The_directive_suggests_nothing_where_it_cannot_read_the_line() =>
        Assert.Equal(new CommandResult(0, "", ""), CommandLine.Run(Repository.Root, "[suggest:17]", "check --profile=s"));

    public void Dispose() => shell.Dispose();
}
