using System.Collections.Immutable;
using System.Text.Json;
using ApiImpact.Rst.Syntax;

namespace ApiImpact.Rst;

/// <summary>Writes the block skeleton of a document: a flat list of its nodes in source order, the form in which trees of different parsers are compared.</summary>
/// <remarks>
/// One object a node: <c>t</c> type, <c>d</c> depth, <c>l</c> first line from 1 (left out where docutils has none), and what the type has. The
/// texts are normalised: one blank for each run of white space.
/// </remarks>
internal sealed partial class SkeletonWriter
{
    private readonly Utf8JsonWriter json;
    private readonly RstDocument document;
    private readonly bool withInlines;

    // Docutils has no lines in the cells of a CSV table.
    private bool withoutLines;

    private SkeletonWriter(Utf8JsonWriter json, RstDocument document, bool withInlines)
    {
        this.json = json;
        this.document = document;
        this.withInlines = withInlines;
    }

    /// <summary>Writes <c>{"file", "v", "lines", "nodes": [...], "msgs": [[level, line, text]...]}</c>.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="document">The document.</param>
    /// <param name="withInlines">Whether to add <c>inl</c>, the inline markup as <c>[kind, text, uri?]</c>.</param>
    public static void Write(Utf8JsonWriter json, RstDocument document, bool withInlines)
    {
        json.WriteStartObject();
        json.WriteString("file", document.Source.Path);
        json.WriteNumber("v", 1);
        json.WriteNumber("lines", document.Source.Text.AsSpan().Count('\n'));
        json.WriteStartArray("nodes");
        new SkeletonWriter(json, document, withInlines).WriteAll(document.Children, 0);
        json.WriteEndArray();
        WriteMessages(json, document);
        json.WriteEndObject();
    }

    private static void WriteMessages(Utf8JsonWriter json, RstDocument document)
    {
        json.WriteStartArray("msgs");
        foreach (var diagnostic in document.Diagnostics)
        {
            if (diagnostic.Rule is RstRule { Level: > 0 and var level })
            {
                json.WriteStartArray();
                json.WriteNumberValue(level);
                json.WriteNumberValue(document.Source.LineOf(diagnostic.Location.Span.Start));
                json.WriteStringValue(diagnostic.Message);
                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
    }

    private void WriteAll(ImmutableArray<RstNode> nodes, int depth)
    {
        foreach (var node in nodes)
        {
            Write(node, depth);
        }
    }

    private void Write(RstNode node, int depth)
    {
        switch (node)
        {
            case Table table:
                WriteTable(table, LineOf(table), depth);
                return;
            case Directive { Children: [Table { Kind: TableKind.List or TableKind.Csv } table] } directive:
                WriteDirective(directive, depth, withChildren: false);
                WriteTable(table, LineOf(directive), depth + 1);
                return;
            case Directive directive:
                WriteDirective(directive, depth, withChildren: true);
                return;
            default:
                json.WriteStartObject();
                WriteHead(TypeOf(node), depth, LineOf(node));
                WriteAttributes(node);
                json.WriteEndObject();
                WriteAll(node.Children, depth + 1);
                return;
        }
    }

    private void WriteHead(string type, int depth, int? line)
    {
        json.WriteString("t", type);
        json.WriteNumber("d", depth);
        if (line is { } number && !withoutLines)
        {
            json.WriteNumber("l", number);
        }
    }

    private int LineAt(int offset) => document.Source.LineOf(offset);

    private int LineOf(RstNode node) => node switch
    {
        Section section => LineAt(section.Title.Span.Start),
        LostBlock lost => LineAt(lost.Anchor),
        BlockQuote quote => LineAt((quote.Children.FirstOrDefault(static child => child is not LostBlock) ?? quote).Span.Start),
        _ => LineAt(node.Span.Start),
    };

    private static string TypeOf(RstNode node) => node switch
    {
        Section => "section",
        Transition => "transition",
        Paragraph => "paragraph",
        BulletList => "bullet_list",
        EnumeratedList => "enumerated_list",
        ListItem => "list_item",
        DefinitionList => "definition_list",
        DefinitionItem => "definition_list_item",
        FieldList => "field_list",
        Field => "field",
        OptionList => "option_list",
        OptionItem => "option_list_item",
        BlockQuote => "block_quote",
        Attribution => "attribution",
        LiteralBlock => "literal_block",
        DoctestBlock => "doctest_block",
        LineBlock => "line_block",
        Line => "line",
        LostBlock => "lost",
        Comment => "comment",
        Target => "target",
        Footnote => "footnote",
        Citation => "citation",
        _ => "substitution_definition",
    };

    private void WriteDirective(Directive directive, int depth, bool withChildren)
    {
        json.WriteStartObject();
        WriteHead("directive", depth, LineOf(directive));
        json.WriteString("name", directive.Name);
        if (directive.Arguments is { } arguments)
        {
            json.WriteString("args", Whitespace.Collapse(arguments.ToString()));
        }

        if (directive.Options.Length > 0)
        {
            json.WriteStartObject("opts");
            foreach (var option in directive.Options)
            {
                json.WriteString(option.Name, Whitespace.Collapse(option.Value));
            }

            json.WriteEndObject();
        }

        if (directive.Error is not null)
        {
            json.WriteString("err", directive.Error);
            if (directive.LostLines > 0)
            {
                json.WriteNumber("n", directive.LostLines);
            }
        }

        json.WriteEndObject();
        if (withChildren)
        {
            WriteAll(directive.Children, depth + 1);
        }
    }

    private void WriteTable(Table table, int line, int depth)
    {
        json.WriteStartObject();
        WriteHead("table", depth, line);
        json.WriteString("kind", table.Kind.ToString().ToLowerInvariant());
        json.WriteNumber("rows", table.Rows.Length);
        json.WriteNumber("head", table.HeaderRowCount);
        json.WriteNumber("cols", table.ColumnCount);
        json.WriteEndObject();
        var outside = withoutLines;
        withoutLines |= table.Kind == TableKind.Csv;
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            WriteHead("row", depth + 1, table.Kind == TableKind.List ? LineOf(row) : null);
            if (row.IsHeader)
            {
                json.WriteNumber("head", 1);
            }

            json.WriteEndObject();
            foreach (var entry in row.Entries)
            {
                json.WriteStartObject();
                WriteHead("entry", depth + 2, table.Kind == TableKind.List ? LineOf(entry) : null);
                WritePositive("morerows", entry.MoreRows);
                WritePositive("morecols", entry.MoreColumns);
                json.WriteEndObject();
                WriteAll(entry.Children, depth + 3);
            }
        }

        withoutLines = outside;
    }

    private void WritePositive(string name, int value)
    {
        if (value > 0)
        {
            json.WriteNumber(name, value);
        }
    }
}
