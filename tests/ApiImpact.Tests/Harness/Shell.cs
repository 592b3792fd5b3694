using System.Diagnostics;
using ApiImpact.Cli;

namespace ApiImpact.Tests.Harness;

/// <summary>Runs scripts in a real shell, in a folder of their own where <c>apiimpact</c> is a command: the one that these tests were built with.</summary>
public sealed class Shell : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string bin;

    public Shell()
    {
        var root = Directory.CreateTempSubdirectory("apiimpact-shell-").FullName;
        (bin, Folder) = (Path.Combine(root, "bin"), Path.Combine(root, "work"));
        Directory.CreateDirectory(bin);
        Directory.CreateDirectory(Folder);
        WriteCommand("apiimpact", $"exec dotnet '{typeof(Session).Assembly.Location}' \"$@\"");
    }

    /// <summary>The folder that scripts start in.</summary>
    public string Folder { get; }

    /// <summary>Whether a program is installed.</summary>
    public static bool Has(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>Makes a command that the scripts find before any other of that name.</summary>
    public void WriteCommand(string name, string script)
    {
        var file = Path.Combine(bin, name);
        File.WriteAllText(file, $"#!/bin/bash\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, (UnixFileMode)0b111_101_101);
        }
    }

    /// <summary>Writes a file below the folder.</summary>
    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Reads a file below the folder.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Runs a script in bash. The surroundings hold nothing of the machine's CI or git configuration.</summary>
    internal CommandResult Run(string script, params (string Name, string Value)[] variables) => RunIn("bash", ["--noprofile", "--norc", "-c", script], variables);

    /// <summary>Runs a program.</summary>
    internal CommandResult RunIn(string program, string[] arguments, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(static name => name is "CI" or "NO_COLOR" or "FORCE_COLOR" or "TERM" || name.StartsWith("GIT", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        (string, string)[] own =
        [
            ("PATH", $"{bin}:{start.Environment["PATH"]}"), ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_SYSTEM", "/dev/null"),
            ("GIT_AUTHOR_NAME", "Ann"), ("GIT_AUTHOR_EMAIL", "ann@example.org"), ("GIT_COMMITTER_NAME", "Ann"), ("GIT_COMMITTER_EMAIL", "ann@example.org"),
        ];
        foreach (var (name, value) in own.Concat(variables))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)}");
        }

        return new CommandResult(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    // Not Directory.Delete, which finds no file whose name is not UTF-8.
    public void Dispose() => RunIn("rm", ["-rf", Path.GetDirectoryName(bin)!]);
}
