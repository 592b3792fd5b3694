using System.Collections.Immutable;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Tests.Rst;

/// <summary>What holds for the positions of every tree.</summary>
internal static class SpanProperties
{
    /// <summary>All that is wrong, one line each; nothing for a sound tree.</summary>
    public static IEnumerable<string> Faults(RstDocument document) => FaultsOf(document, document, isDrawn: false);

    private static IEnumerable<string> FaultsOf(RstDocument document, RstNode node, bool isDrawn)
    {
        var last = node.Span.Start;
        foreach (var child in node.Children)
        {
            // The cells of a drawn table stand side by side: their spans overlap, and so do the spans of what is in them.
            var beside = isDrawn || child is TableRow or TableEntry;
            if (!node.Span.Contains(child.Span))
            {
                yield return $"{child.GetType().Name} {child.Span} is not in {node.GetType().Name} {node.Span}";
            }

            if (child.Span.Start < last && !beside)
            {
                yield return $"{child.GetType().Name} {child.Span} begins before {last}";
            }

            // docutils reads the last lines of a grid table twice where text is glued to it, and so do we.
            last = child is Table { Kind: TableKind.Grid } or LostBlock { Reason: LostReason.Table } ? child.Span.Start : child.Span.End;
            foreach (var fault in FaultsOf(document, child, isDrawn || child is Table { Kind: TableKind.Grid or TableKind.Simple }))
            {
                yield return fault;
            }
        }

        foreach (var text in TextsOf(node))
        {
            foreach (var fault in FaultsOf(document, node, text))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<string> FaultsOf(RstDocument document, RstNode node, VerbatimText text)
    {
        if (!node.Span.Contains(text.Span) && text.Span.Length > 0)
        {
            yield return $"the text {text.Span} is not in {node.GetType().Name} {node.Span}";
        }

        IEnumerable<TextMap> maps = text is RstText running ? [text.Map, running.Plain] : [text.Map];
        foreach (var map in maps)
        {
            foreach (var segment in map.Segments.ToArray())
            {
                var source = document.Source.Text.AsSpan(segment.SourceStart, segment.Length);
                if (!source.SequenceEqual(map.Text.AsSpan(segment.LocalStart, segment.Length)))
                {
                    yield return $"'{source}' at {segment.SourceStart} is not the local text at {segment.LocalStart}";
                }
            }
        }

        var last = 0;
        foreach (var inline in text is RstText { Inlines: var inlines } ? inlines : [])
        {
            if (inline.LocalSpan.Start < last || !inline.LocalSpan.Contains(inline.LocalContent) || inline.LocalSpan.End > text.Map.Text.Length)
            {
                yield return $"{inline.Kind} {inline.LocalSpan} {inline.LocalContent} is out of order";
            }

            last = inline.LocalSpan.End;
        }
    }

    private static ImmutableArray<VerbatimText> TextsOf(RstNode node) => node switch
    {
        LiteralBlock literal => [literal.Content],
        DoctestBlock doctest => [doctest.Content],
        Comment comment => [comment.Content],
        DefinitionItem item => [item.Term, .. item.Classifiers],
        OptionItem item => item.Options,
        Directive { Arguments: { } arguments } => [arguments],
        { Text: { } text } => [text],
        _ => [],
    };
}
