using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary>A hyperlink target: <c>.. _name: uri</c>, or <c>__ uri</c> without a name.</summary>
internal sealed class Target(TextSpan span, string? name, string? uri, string? refersTo) : RstNode(span)
{
    /// <summary>The name as references are matched (lower case, single blanks); null for an anonymous target.</summary>
    public string? Name { get; } = name;

    /// <summary>The address, where it is given.</summary>
    public string? Uri { get; } = uri;

    /// <summary>The name of another target that this one stands for.</summary>
    public string? RefersTo { get; } = refersTo;
}
