using System.CommandLine;

namespace ApiImpact.Cli.Commands;

/// <summary><c>apiimpact completion SHELL</c>: a script that lets a shell complete commands, options and rule names.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "fish", "pwsh", "zsh"];

    public static Command Create(Session session)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell: bash, fish, pwsh or zsh" };
        shell.AcceptOnlyFromAmong(Shells);
        var command = new ToolCommand("completion", "Print a script that completes apiimpact in a shell.", "source <(apiimpact completion bash)") { shell };
        command.SetAction(result =>
        {
            session.Output.Write(Resource.Read($"Completion/apiimpact.{result.GetRequiredValue(shell)}"));
            return ExitStatus.Clean;
        });
        return command;
    }
}
