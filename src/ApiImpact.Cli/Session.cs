using ApiImpact.Cli.Checking;
using ApiImpact.Cli.Output;

namespace ApiImpact.Cli;

/// <summary>What a run of a command may touch: its streams, its working directory, its clock.</summary>
/// <param name="Output">Standard output: results.</param>
/// <param name="Error">Standard error: everything else.</param>
/// <param name="Input">Standard input.</param>
/// <param name="WorkingDirectory">The absolute path that relative paths start from, and that reported paths are relative to.</param>
/// <param name="Time">The clock.</param>
internal sealed record Session(TextWriter Output, TextWriter Error, TextReader Input, string WorkingDirectory, TimeProvider Time)
{
    /// <summary>What may be shown to a person and asked of one.</summary>
    public Terminal Terminal { get; init; } = Terminal.None;

    /// <summary>What works beside the command, for as long as the command runs.</summary>
    public SecondThread Second { get; init; } = new();

    /// <summary>The absolute path of what the user wrote.</summary>
    public string Absolute(string path) => Path.GetFullPath(path, WorkingDirectory);

    /// <summary>How a file is named in reports: relative to the working directory where it lies in it, with <c>/</c>.</summary>
    public string Display(string path)
    {
        var relative = Path.GetRelativePath(WorkingDirectory, Absolute(path));
        return (relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
    }
}
