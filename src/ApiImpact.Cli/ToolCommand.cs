using System.Collections.Immutable;
using System.CommandLine;

namespace ApiImpact.Cli;

/// <summary>A command of the tool: <c>--help</c> ends with an example of it.</summary>
/// <param name="name">The name.</param>
/// <param name="summary">What it does, one sentence.</param>
/// <param name="examples">Command lines that work, from <c>apiimpact</c> on.</param>
internal sealed class ToolCommand(string name, string summary, params ImmutableArray<string> examples) : Command(name, summary)
{
    /// <summary>Command lines that work, from <c>apiimpact</c> on.</summary>
    public ImmutableArray<string> Examples { get; } = examples;
}
