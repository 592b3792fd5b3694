using System.Collections.Immutable;
using System.Globalization;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Rst.Parsing;

/// <content>The body of <c>csv-table</c>.</content>
internal sealed partial class BlockParser
{
    private ImmutableArray<RstNode> ParseCsvTable(in DirectiveHeader header, TextSpan directive, out string? error)
    {
        error = null;
        var options = header.Options;
        if (Dialect(options, out error) is not { } dialect)
        {
            return [];
        }

        var reader = new CsvReader(dialect);
        if (Find(options, "header") is { Content: { } headerLines })
        {
            reader.Read(headerLines, isHeader: true);
        }

        var headerRows = reader.Rows.Count;
        if (reader.Fault is null && !header.Content.IsEmpty)
        {
            reader.Read(Verbatim(header.Content), isHeader: false);
        }

        if (reader.Fault is not null)
        {
            error = $"csv: {reader.Fault}";
            return [];
        }

        return [CsvTable(reader, headerRows, HeaderRows(options), directive.End)];
    }

    private Table CsvTable(CsvReader reader, int headerRows, int moreHeaderRows, int directiveEnd)
    {
        var derived = ParserInput.Derived(input, reader.Text, reader.Segments);
        using var fields = new LineTable(derived);
        var parser = new BlockParser(derived, fields, report.For(derived), nesting);
        var rows = ImmutableArray.CreateBuilder<TableRow>(reader.Rows.Count);
        var columns = 0;
        var line = 0;
        foreach (var row in reader.Rows)
        {
            var entries = ImmutableArray.CreateBuilder<TableEntry>(row.Fields.Length);
            foreach (var (start, end) in row.Fields)
            {
                var first = line;
                while (line < fields.Count && fields.Start(line) <= end)
                {
                    line++;
                }

                entries.Add(new TableEntry(derived.ToSource(start, end), 0, 0, parser.ParseChildren(new Region(first, line, 0, 0))));
            }

            columns = Math.Max(columns, entries.Count);
            var span = entries.Count > 0 ? TextSpan.FromBounds(entries[0].Span.Start, entries[^1].Span.End)
                : new TextSpan(rows.Count > 0 ? rows[^1].Span.End : directiveEnd, 0);
            rows.Add(new TableRow(span, row.IsHeader || rows.Count < headerRows + moreHeaderRows, entries.MoveToImmutable()));
        }

        var all = rows.MoveToImmutable();
        var tableSpan = all.Length == 0 ? new TextSpan(directiveEnd, 0)
            : TextSpan.FromBounds(all.Min(static row => row.Span.Start), all.Max(static row => row.Span.End));
        return new Table(tableSpan, TableKind.Csv, all, all.Count(static row => row.IsHeader), columns);
    }

    private static CsvDialect? Dialect(ImmutableArray<DirectiveOption> options, out string? error)
    {
        error = null;
        var delimiter = Character(options, "delim", ',', ref error);
        var quote = Character(options, "quote", '"', ref error);
        var escape = Find(options, "escape") is null ? (char?)null : Character(options, "escape", '\\', ref error);
        return error is null ? new CsvDialect(delimiter, quote, escape, Find(options, "keepspace") is not null) : null;
    }

    // One character, its name, or its code point: `tab`, `;`, `U+3B`, `0x3B`.
    private static char Character(ImmutableArray<DirectiveOption> options, string name, char missing, ref string? error)
    {
        if (Find(options, name) is not { Value: var value })
        {
            return missing;
        }

        if (value.Length == 1)
        {
            return value[0];
        }

        if (name == "delim" && value is "tab" or "space")
        {
            return value == "tab" ? '\t' : ' ';
        }

        var digits = value.TrimStart('U', 'u', '+', '0', 'x', 'X', '\\');
        if (ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return (char)code;
        }

        error = $"csv: '{value}' invalid; must be a single character or a Unicode code";
        return missing;
    }

    private static DirectiveOption? Find(ImmutableArray<DirectiveOption> options, string name)
    {
        foreach (var option in options)
        {
            if (option.Name == name)
            {
                return option;
            }
        }

        return null;
    }
}
