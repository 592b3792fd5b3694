using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ApiImpact.Cli;

/// <summary>What <c>--help</c> prints: the usual help, then the examples of the command.</summary>
internal sealed class ExampleHelp : SynchronousCommandLineAction
{
    private readonly HelpAction usual;
    private readonly ImmutableArray<string> rootExamples;

    private ExampleHelp(HelpAction usual, ImmutableArray<string> rootExamples) => (this.usual, this.rootExamples) = (usual, rootExamples);

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Gives every command of <paramref name="root"/> this help, as <c>--help</c> and <c>-h</c>.</summary>
    public static void AddTo(RootCommand root, params ImmutableArray<string> examples)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        root.Options.Remove(option);
        root.Options.Add(new HelpOption("--help", "-h") { Description = "Show this help", Action = new ExampleHelp((HelpAction)option.Action!, examples) });
    }

    /// <summary>The examples of a command, from <c>apiimpact</c> on.</summary>
    public ImmutableArray<string> ExamplesOf(Command command) => command switch
    {
        ToolCommand tool => tool.Examples,
        RootCommand => rootExamples,
        _ => [],
    };

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var examples = ExamplesOf(parseResult.CommandResult.Command);
        output.WriteLine(examples.Length == 1 ? "Example:" : "Examples:");
        foreach (var example in examples)
        {
            output.WriteLine($"  {example}");
        }

        return ExitStatus.Clean;
    }
}
