using ApiImpact.Rst.Syntax;

namespace ApiImpact.Rst.Parsing;

/// <content>Block quotes and line blocks.</content>
internal sealed partial class BlockParser
{
    private int ParseBlockQuotes(in Region region, int line)
    {
        var block = TakeIndented(region, line);
        var rest = block.Region;
        while (!rest.IsEmpty)
        {
            var attribution = FindAttribution(rest, out var attributionEnd, out var width, out var indent);
            var mark = finished.Count;
            var children = ParseChildren(rest.Before(attribution));
            finished.AddRange(children);
            if (attribution < attributionEnd)
            {
                var author = new Region(attribution, attributionEnd, rest.Left + indent, rest.LeftOf(attribution) + width);
                var start = StartOf(rest, attribution);
                finished.Add(new Attribution(SpanTo(start, attribution, attributionEnd), Running(author, attribution, attributionEnd)));
            }

            if (finished.Count > mark)
            {
                var span = SpanOfChildren(mark);
                var all = Take(mark);
                finished.Add(new BlockQuote(span, all));
            }
            else
            {
                finished.Add(new BlockQuote(SpanTo(StartOf(rest, rest.First), rest.First, attributionEnd), []));
            }

            rest = rest.From(SkipBlank(rest, attributionEnd));
        }

        WarnUnlessBlank(block.BlankFinish, region, block.Next, "Block quote");
        return block.Next;
    }

    // "A block quote may end with an attribution: a text block beginning with --, --- or a true em-dash, flush left within the block quote."
    private int FindAttribution(in Region quote, out int end, out int width, out int indent)
    {
        var seenText = false;
        var lastBlank = -1;
        for (var line = quote.First; line < quote.End; line++)
        {
            if (IsBlank(quote, line))
            {
                lastBlank = line;
                continue;
            }

            width = seenText && lastBlank == line - 1 ? AttributionWidth(LineOf(quote, line)) : 0;
            if (width > 0 && HasAttributionShape(quote, line, out end, out indent))
            {
                return line;
            }

            seenText = true;
        }

        (width, indent) = (0, 0);
        return end = quote.End;
    }

    private static int AttributionWidth(ReadOnlySpan<char> line)
    {
        var dash = line[0] == '\u2014' ? 1 : !line.StartsWith("--") ? 0 : line.Length > 2 && line[2] == '-' ? 3 : 2;
        if (dash == 0 || dash >= line.Length || (line[0] == '-' && line[dash] == '-'))
        {
            return 0;
        }

        return dash + line[dash..].IndexOfAnyExcept(' ');
    }

    // Every line after the first has the same indentation.
    private bool HasAttributionShape(in Region quote, int line, out int end, out int indent)
    {
        indent = -1;
        for (end = line + 1; end < quote.End && !IsBlank(quote, end); end++)
        {
            var leading = LinePatterns.LeadingSpace(LineOf(quote, end));
            if (indent >= 0 && leading != indent)
            {
                return false;
            }

            indent = leading;
        }

        indent = Math.Max(indent, 0);
        return true;
    }

    private int ParseLineBlock(in Region region, int line)
    {
        var block = new List<(Line Line, int Indent)>();
        var next = line;
        bool blankFinish;
        do
        {
            var start = StartOf(region, next);
            var content = LineOf(region, next);
            var width = LinePatterns.LineBlock(content);
            var taken = TakeBehindMarker(region, next, width, untilBlank: true);
            var body = taken.Region;
            var leaf = body.IsEmpty ? inline.Parse(start + width, start + width) : Running(body, body.First, body.End);
            var indent = content.Length > 1 ? width - 2 : block.Count > 0 ? block[^1].Indent : 0;
            block.Add((new Line(SpanTo(start, next, taken.Next), leaf), indent));
            (next, blankFinish) = (taken.Next, taken.BlankFinish);
        }
        while (next < region.End && !IsBlank(region, next) && LinePatterns.LineBlock(LineOf(region, next)) > 0);

        finished.Add(NestLines(block, 0, block.Count));
        if (!blankFinish)
        {
            report.At(RstRules.UnexpectedUnindent, StartOf(region, next), lines.End(next), "Line block ends without a blank line.");
        }

        return next;
    }

    // Lines with more than the least indentation make a line block of their own.
    private LineBlock NestLines(List<(Line Line, int Indent)> block, int first, int end)
    {
        var least = int.MaxValue;
        for (var at = first; at < end; at++)
        {
            least = Math.Min(least, block[at].Indent);
        }

        var mark = finished.Count;
        for (var at = first; at < end;)
        {
            var inner = at;
            while (inner < end && block[inner].Indent > least)
            {
                inner++;
            }

            finished.Add(inner > at ? NestLines(block, at, inner) : block[at].Line);
            at = Math.Max(inner, at + 1);
        }

        var span = SpanOfChildren(mark);
        return new LineBlock(span, Take(mark));
    }
}
