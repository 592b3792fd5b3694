using System.Collections.Immutable;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary>A whole file: its top-level blocks and sections, and what the parser had to say.</summary>
internal sealed class RstDocument(SourceText source, ImmutableArray<RstNode> children, ImmutableArray<Diagnostic> diagnostics)
    : RstContainer(new TextSpan(0, source.Length), children)
{
    /// <summary>The file.</summary>
    public SourceText Source { get; } = source;

    /// <summary>Errors that were recovered from and advice, in the one order of reports.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = diagnostics;
}
