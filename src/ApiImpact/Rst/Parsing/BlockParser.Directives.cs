using System.Collections.Immutable;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Rst.Parsing;

/// <content>Directives: the header is read by the signature, whatever the name; then the body by its kind.</content>
internal sealed partial class BlockParser
{
    private (int Next, bool BlankFinish) ParseDirective(in Region region, int line, int nameStart, int nameLength, int width)
    {
        var start = StartOf(region, line);
        var name = text.AsSpan(start + nameStart, nameLength);
        var nameSpan = input.ToSource(start + nameStart, start + nameStart + nameLength);
        var signature = DirectiveSignature.Of(name);
        var block = TakeBehindMarker(region, line, Blanks(LineOf(region, line), width), skipTop: false);
        var span = SpanTo(start, line, block.Next);
        var copied = lines.Count;
        var header = ReadDirective(block.Region, signature);
        if (header.Error is not null)
        {
            var message = $"Error in \"{name}\" directive: {header.Error}.";
            report.At(RstRules.DirectiveRejected, start, lines.End(line), message);
            finished.Add(new Directive(span, nameSpan, signature.Name, null, [], [], message, block.Next - line));
        }
        else
        {
            var arguments = header.Arguments.IsEmpty ? null : Verbatim(header.Arguments);
            var children = ParseBody(signature, header, arguments, span, out var error);
            finished.Add(new Directive(span, nameSpan, signature.Name, arguments, header.Options, children, error));
        }

        DropAppended(copied);
        return (block.Next, block.BlankFinish || block.Next >= region.End || IsBlank(region, block.Next));
    }

    private ImmutableArray<RstNode> ParseBody(
        DirectiveSignature signature, in DirectiveHeader header, VerbatimText? arguments, TextSpan span, out string? error)
    {
        error = null;
        switch (signature.Body)
        {
            case DirectiveBody.Blocks:
                return ParseChildren(header.Content);
            case DirectiveBody.ListTable:
                var children = ParseChildren(header.Content);
                return ListTable.TryMake(children, HeaderRows(header.Options)) is { } table ? [table] : children;
            case DirectiveBody.CsvTable:
                return ParseCsvTable(header, span, out error);
            case DirectiveBody.Literal when !header.Content.IsEmpty:
                var content = header.Content;
                AdviseOnLiteral(content);
                return
                [
                    new LiteralBlock(
                        SpanTo(StartOf(content, content.First), content.First, content.End), LiteralKind.Directive, Verbatim(content),
                        signature.IsOneWord ? arguments?.ToString() : null),
                ];
            default:
                return [];
        }
    }

    private static int HeaderRows(ImmutableArray<DirectiveOption> options)
    {
        foreach (var option in options)
        {
            if (option.Name == "header-rows")
            {
                return int.TryParse(option.Value, out var rows) ? rows : 0;
            }
        }

        return 0;
    }

    // The lines up to the first blank one hold arguments and options, the lines after it the content.
    private DirectiveHeader ReadDirective(in Region block, DirectiveSignature signature)
    {
        var body = TrimEnd(block);
        if (!body.IsEmpty && IsBlank(body, body.First))
        {
            body = body.From(body.First + 1);
        }

        if (body.IsEmpty)
        {
            return new DirectiveHeader(body, [], body, null);
        }

        var headerEnd = body.First;
        while (headerEnd < body.End && !IsBlank(body, headerEnd))
        {
            headerEnd++;
        }

        var optionsStart = body.First;
        while (optionsStart < headerEnd && LinePatterns.FieldMarker(LineOf(body, optionsStart)) == 0)
        {
            optionsStart++;
        }

        var options = ReadOptions(body.From(optionsStart).Before(headerEnd), out var error);
        var arguments = body.Before(optionsStart);
        var content = headerEnd < body.End ? body.From(headerEnd + 1) : body.From(headerEnd);
        if (error is not null)
        {
            return new DirectiveHeader(arguments, options, content, error);
        }

        if (!signature.TakesArgument && !arguments.IsEmpty)
        {
            content = optionsStart == headerEnd ? body : Joined(arguments, body.From(headerEnd));
            arguments = body.Before(body.First);
        }

        var words = signature.IsOneWord ? CountWords(arguments) : 0;
        return new DirectiveHeader(
            arguments, options, SkipTop(content), words > 1 ? $"maximum 1 argument(s) allowed, {words} supplied" : null);
    }

    // The body of a directive without arguments may begin on its first line, before its options: the two pieces are brought together.
    private Region Joined(in Region first, in Region second)
    {
        var start = lines.Count;
        foreach (var piece in (ReadOnlySpan<Region>)[first, second])
        {
            for (var line = piece.First; line < piece.End; line++)
            {
                lines.Add(text, StartOf(piece, line), lines.End(line));
            }
        }

        return new Region(start, lines.Count, 0, 0);
    }

    private int CountWords(in Region arguments)
    {
        var count = 0;
        for (var line = arguments.First; line < arguments.End; line++)
        {
            var inWord = false;
            foreach (var c in LineOf(arguments, line))
            {
                var isSpace = Whitespace.IsSpace(c);
                count += !isSpace && !inWord ? 1 : 0;
                inWord = !isSpace;
            }
        }

        return count;
    }

    private ImmutableArray<DirectiveOption> ReadOptions(in Region block, out string? error)
    {
        error = null;
        if (block.IsEmpty)
        {
            return [];
        }

        var options = ImmutableArray.CreateBuilder<DirectiveOption>(block.End - block.First);
        for (var line = block.First; line < block.End;)
        {
            var content = LineOf(block, line);
            var width = LinePatterns.FieldMarker(content);
            if (width == 0)
            {
                error = "invalid option block";
                break;
            }

            var start = StartOf(block, line);
            var name = inline.Parse(start + 1, start + content[..width].LastIndexOf(':'));
            var key = name.Line.ToLowerInvariant();
            if (key.Length == 0 || key.Contains(' ', StringComparison.Ordinal))
            {
                error = "invalid option data: extension option field name may not contain multiple words";
                break;
            }

            if (options.Any(option => option.Name == key))
            {
                error = $"invalid option data: duplicate option \"{key}\"";
                break;
            }

            var value = TakeBehindMarker(block, line, width);
            var written = value.Region.IsEmpty ? null : Verbatim(value.Region);
            options.Add(new DirectiveOption(key, written?.ToString().Trim() ?? "", name.Span, written));
            line = value.Next;
        }

        return options.ToImmutable();
    }

    /// <summary>What stands before the body of a directive, and the body.</summary>
    private readonly record struct DirectiveHeader(Region Arguments, ImmutableArray<DirectiveOption> Options, Region Content, string? Error);
}
