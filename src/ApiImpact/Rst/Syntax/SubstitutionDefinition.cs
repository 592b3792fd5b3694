using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary><c>.. |name| directive:: text</c>.</summary>
internal sealed class SubstitutionDefinition(TextSpan span, string name, string directive, string text) : RstNode(span)
{
    /// <summary>The name, with single blanks.</summary>
    public string Name { get; } = name;

    /// <summary>The name of the directive, in lower case.</summary>
    public string Directive { get; } = directive;

    /// <summary>The arguments and content of the directive, joined by blanks.</summary>
    public string Replacement { get; } = text;
}
