using ApiImpact.Rst.Parsing;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Rst;

/// <summary>reStructuredText in, document tree out: the structure that docutils finds, with exact positions.</summary>
internal static class RstParser
{
    /// <summary>Parses a file. Every text has a tree; what is wrong with it is in <see cref="RstDocument.Diagnostics"/>.</summary>
    public static RstDocument Parse(SourceText source)
    {
        var (nodes, diagnostics) = BlockParser.ParseDocument(ParserInput.Of(source));
        return new RstDocument(source, nodes, diagnostics);
    }
}
