using System.Collections.Immutable;
using System.Diagnostics;

namespace ApiImpact.Cli.Git;

/// <summary>One run of the git executable, without a shell.</summary>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">The first line of what it wrote to standard error.</param>
internal sealed record GitCommand(int ExitCode, byte[] Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Runs git in the working directory; one that cannot be started, or does not end, fails the command.</summary>
    public static GitCommand Run(Session session, params ImmutableArray<string> arguments) => Run(session, Patience, arguments);

    /// <summary>The same, with another limit of time.</summary>
    public static GitCommand Run(Session session, TimeSpan patience, ImmutableArray<string> arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = session.WorkingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var git = Start(start);
        git.StandardInput.Close();
        using var output = new MemoryStream();
        var error = git.StandardError.ReadToEndAsync();

        // A git that hangs keeps its streams open: the limit holds for reading, and not only for the end.
        if (!Task.WaitAll([git.StandardOutput.BaseStream.CopyToAsync(output), error], patience) || !git.WaitForExit(patience))
        {
            git.Kill(entireProcessTree: true);
            throw new CommandFailure($"git {Subcommand(arguments)}: no answer within {patience.TotalSeconds:0} seconds. Try the same command by hand.");
        }

        return new GitCommand(git.ExitCode, output.ToArray(), error.GetAwaiter().GetResult().Split('\n')[0].Trim());
    }

    private static string Subcommand(ImmutableArray<string> arguments) => arguments is ["-c", _, var named, ..] ? named : arguments[0];

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new CommandFailure("git: cannot be started. Install git, or give a file.");
        }
    }
}
