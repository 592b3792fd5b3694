using System.Collections.Immutable;
using ApiImpact.Diagnostics;
using ApiImpact.Literals;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Outlines;

/// <summary>
/// Flattens a section of the document tree into passages. What the author meant as a literal block and markup made something else of (JSON without
/// <c>::</c>, a misspelt directive) becomes a literal block here, so that nothing after this has to know of it.
/// </summary>
internal sealed partial class OutlineBuilder(SourceText source, Func<TextMap, LiteralLanguage?, LiteralReading> readLiteral)
{
    private const int LongestPassage = 4000;

    private readonly ImmutableArray<Passage>.Builder passages = ImmutableArray.CreateBuilder<Passage>();
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    // What stands before this offset was read as a literal block already.
    private int readUpTo;

    /// <summary>The outline of a section.</summary>
    /// <param name="section">The section, or a whole document.</param>
    /// <param name="source">The file.</param>
    /// <param name="readLiteral">Reads a literal block, given the language that its directive names.</param>
    public static Outline Build(RstNode section, SourceText source, Func<TextMap, LiteralLanguage?, LiteralReading> readLiteral)
    {
        var builder = new OutlineBuilder(source, readLiteral);
        var root = new Scope(ScopeKind.Section, null);
        builder.Fill(root, () => builder.AddAll(section.Children, root));
        return new Outline(source, root, builder.passages.ToImmutable(), builder.diagnostics.ToImmutable());
    }

    private void Fill(Scope scope, Action add)
    {
        scope.Start = passages.Count;
        add();
        scope.End = passages.Count;
    }

    private void AddAll(ImmutableArray<RstNode> nodes, Scope scope, bool headed = false)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            Add(nodes[i], scope, headed && i == 0);
        }
    }

    private void Add(RstNode node, Scope scope, bool isHead)
    {
        if (node.Span.End <= readUpTo || AddMisreadLiteral(node, scope))
        {
            return;
        }

        switch (node)
        {
            case Section section:
                var part = new Scope(ScopeKind.Section, scope);
                Fill(part, () =>
                {
                    AddText(section.Title, part, PassageKind.Heading, isHead: false);
                    AddAll(section.Children, part);
                });
                break;
            case Paragraph { Text: { } text }:
                AddParagraph(text, scope, isHead);
                break;
            case Line { Text: { } text }:
                AddText(text, scope, PassageKind.Line, isHead);
                break;
            case LineBlock block:
                // The first line of a line block that opens an item is the item's head.
                AddAll(block.Children, scope, isHead);
                break;
            case ListItem { Children: [DefinitionList { Children: [DefinitionItem first, .. var others] }, .. var after] }:
                // The first line of an item is no term, although deeper lines under it make it one.
                var headed = new Scope(ScopeKind.Item, scope);
                Fill(headed, () =>
                {
                    AddPassage(TermOf(first), CodeSpans(first.Term), headed, PassageKind.Text, isHead: true);
                    AddAll(first.Children, headed);
                    AddAll([.. others, .. after], headed);
                });
                break;
            case ListItem item:
                AddScope(ScopeKind.Item, scope, item.Children, headed: true);
                break;
            case DefinitionItem item:
                AddTerm(TermOf(item), item.Term, item.Children, scope);
                break;
            case Field field:
                AddTerm(field.Name.Map, field.Name, field.Children, scope);
                break;
            case BulletList or EnumeratedList or DefinitionList or FieldList or OptionList:
                AddScope(ScopeKind.List, scope, node.Children, headed: false);
                break;
            case OptionItem option:
                AddScope(ScopeKind.Item, scope, option.Children, headed: true);
                break;
            case BlockQuote:
                AddScope(ScopeKind.Quote, scope, node.Children, headed: false);
                break;
            case LiteralBlock literal:
                AddLiteral(literal.Content.Map, LanguageOf(literal.Language), scope);
                break;
            case DoctestBlock doctest:
                AddLiteral(doctest.Content.Map, LiteralLanguage.Python, scope);
                break;
            case Table table:
                AddTable(table, scope);
                break;
            case Directive { Children: [LiteralBlock or Table, ..] } directive:
                AddAll(directive.Children, scope);
                break;
            case Directive { Children.Length: > 0 } directive:
                AddScope(ScopeKind.Note, scope, directive.Children, headed: false);
                break;
            case Directive { Name: "rubric", Arguments: { } title }:
                AddPassage(title.Map, [], scope, PassageKind.Text, isHead: false);
                break;
        }
    }

    private void AddScope(ScopeKind kind, Scope parent, ImmutableArray<RstNode> children, bool headed)
    {
        var scope = new Scope(kind, parent);
        Fill(scope, () => AddAll(children, scope, headed));
    }

    private void AddTerm(TextMap map, RstText term, ImmutableArray<RstNode> children, Scope parent)
    {
        var scope = new Scope(ScopeKind.Item, parent);
        Fill(scope, () =>
        {
            AddPassage(map, CodeSpans(term), scope, PassageKind.Term, isHead: true);
            AddAll(children, scope);
        });
    }

    /// <summary>The term as its author wrote it: what markup calls a classifier is the text after a colon.</summary>
    private TextMap TermOf(DefinitionItem item) =>
        item.Classifiers.IsEmpty ? item.Term.Map : TextMap.Of(source, TextSpan.FromBounds(item.Term.Span.Start, item.Classifiers[^1].Span.End));

    private void AddText(RstText text, Scope scope, PassageKind kind, bool isHead) =>
        AddPassage(text.Map, CodeSpans(text), scope, kind, isHead);

    /// <summary>Adds a text; one of unreasonable length as several passages, so that no pattern is held against more than it can take.</summary>
    private void AddPassage(TextMap map, ImmutableArray<TextSpan> code, Scope scope, PassageKind kind, bool isHead, LiteralPart? part = null)
    {
        if (map.Text.Length <= LongestPassage)
        {
            passages.Add(new Passage { Index = passages.Count, Scope = scope, Kind = kind, Map = map, Code = code, IsHead = isHead, Part = part });
            return;
        }

        for (var start = 0; start < map.Text.Length; start += LongestPassage)
        {
            var piece = new TextSpan(start, Math.Min(LongestPassage, map.Text.Length - start));
            passages.Add(new Passage { Index = passages.Count, Scope = scope, Kind = kind, Map = map.Slice(piece), IsHead = isHead && start == 0, Part = part });
        }
    }

    private void AddParagraph(RstText text, Scope scope, bool isHead)
    {
        var kind = scope.Kind == ScopeKind.Cell ? PassageKind.Cell : PassageKind.Text;
        var lines = BrokenLines.Of(text.Map.Text);
        if (lines.Length < 2)
        {
            AddText(text, scope, kind, isHead);
            AddInlineMessages(passages[^1], scope);
            return;
        }

        kind = kind == PassageKind.Cell ? kind : PassageKind.Line;
        var i = 0;
        while (i < lines.Length)
        {
            if (!BrokenLines.IsItem(text.Map.Text, lines[i]))
            {
                AddLine(text, lines[i], scope, kind, isHead && i == 0);
                i++;
                continue;
            }

            // Items without a blank line before them are a list all the same.
            var list = new Scope(ScopeKind.List, scope);
            Fill(list, () =>
            {
                for (; i < lines.Length && BrokenLines.IsItem(text.Map.Text, lines[i]); i++)
                {
                    var item = new Scope(ScopeKind.Item, list);
                    var line = lines[i];
                    Fill(item, () => AddLine(text, line, item, kind, isHead: true));
                }
            });
        }
    }

    private void AddLine(RstText text, TextSpan line, Scope scope, PassageKind kind, bool isHead)
    {
        var code = CodeSpans(text).Where(line.Contains).Select(span => new TextSpan(span.Start - line.Start, span.Length));
        AddPassage(text.Map.Slice(line), [.. code], scope, kind, isHead);
        AddInlineMessages(passages[^1], scope);
    }

    private void AddLiteral(TextMap map, LiteralLanguage? language, Scope parent)
    {
        var scope = new Scope(ScopeKind.Literal, parent);
        var reading = readLiteral(map, language);
        diagnostics.AddRange(reading.Diagnostics);
        Fill(scope, () =>
        {
            foreach (var part in reading.Parts)
            {
                AddPart(part, map, scope);
            }
        });
    }

    private void AddPart(LiteralPart part, TextMap map, Scope scope)
    {
        if (part is not TextPart)
        {
            passages.Add(new Passage { Index = passages.Count, Scope = scope, Kind = PassageKind.Literal, Map = map.Slice(part.Local), Part = part });
            return;
        }

        // Lines of text in a literal block are lines: each may be labelled, as in a form.
        foreach (var line in BrokenLines.All(map.Text, part.Local))
        {
            AddPassage(map.Slice(line), [], scope, PassageKind.Literal, isHead: false, part);
        }
    }

    private static LiteralLanguage? LanguageOf(string? name) => name?.ToLowerInvariant() switch
    {
        "python" or "python3" or "py" => LiteralLanguage.Python,
        "json" or "javascript" or "js" => LiteralLanguage.Json,
        _ => null,
    };

    private static ImmutableArray<TextSpan> CodeSpans(RstText text) =>
        [.. text.Inlines.Where(static inline => inline.Kind is InlineKind.Literal or InlineKind.Interpreted || (inline.Kind is InlineKind.Reference && inline.LocalContent.Start > inline.LocalSpan.Start)).Select(static inline => inline.LocalContent)];
}
