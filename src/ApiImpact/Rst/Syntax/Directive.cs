using System.Collections.Immutable;
using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary><c>.. name:: arguments</c>, options, and a body that is parsed as the name asks; unknown names keep a literal body.</summary>
internal sealed class Directive(
    TextSpan span, TextSpan nameSpan, string name, VerbatimText? arguments, ImmutableArray<DirectiveOption> options, ImmutableArray<RstNode> children, string? error = null, int lostLines = 0)
    : RstContainer(span, children)
{
    /// <summary>The name in lower case.</summary>
    public string Name { get; } = name;

    /// <summary>Where the name stands.</summary>
    public TextSpan NameSpan { get; } = nameSpan;

    /// <summary>The arguments as written, or null; for a code directive the language, for a table its title.</summary>
    public VerbatimText? Arguments { get; } = arguments;

    /// <summary>The options, in their order.</summary>
    public ImmutableArray<DirectiveOption> Options { get; } = options;

    /// <summary>Why docutils rejects the directive, body and all; null where it does not.</summary>
    public string? Error { get; } = error;

    /// <summary>How many lines are lost with a rejected directive.</summary>
    public int LostLines { get; } = lostLines;

    /// <summary>The value of an option, or null where it is not given; an option without a value gives an empty string.</summary>
    public string? Option(string name)
    {
        foreach (var option in Options)
        {
            if (option.Name == name)
            {
                return option.Value;
            }
        }

        return null;
    }
}

/// <summary>An option of a directive.</summary>
/// <param name="Name">The name in lower case.</param>
/// <param name="Value">The value, trimmed; lines are joined by <c>\n</c>.</param>
/// <param name="NameSpan">Where the name stands, without colons.</param>
/// <param name="Content">The value with its positions; null where there is none.</param>
internal sealed record DirectiveOption(string Name, string Value, TextSpan NameSpan, VerbatimText? Content);
