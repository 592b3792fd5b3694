using ApiImpact.Rst.Syntax;

namespace ApiImpact.Rst.Parsing;

/// <content>Text blocks: the second line decides whether the first is a title, a term, or the start of a paragraph.</content>
internal sealed partial class BlockParser
{
    private int ParseText(in Region region, int line)
    {
        var next = line + 1;
        if (next == region.End || IsBlank(region, next))
        {
            return ParseParagraph(region, line, next);
        }

        var second = LineOf(region, next);
        if (second[0] == ' ')
        {
            return ParseDefinitionList(region, line);
        }

        if (LinePatterns.IsUniform(second) && ParseUnderlined(region, line) is > 0 and var behind)
        {
            return behind;
        }

        var end = next;
        while (end < region.End && !IsBlank(region, end) && LineOf(region, end)[0] != ' ')
        {
            end++;
        }

        if (end < region.End && !IsBlank(region, end))
        {
            report.At(RstRules.UnexpectedIndentation, StartOf(region, end), lines.End(end), "Unexpected indentation.");
        }

        return ParseParagraph(region, line, end);
    }

    private int ParseParagraph(in Region region, int first, int end)
    {
        AdviseOnParagraph(region, first, end);
        var last = LineOf(region, end - 1);
        if (!AnnouncesLiteral(last))
        {
            finished.Add(new Paragraph(SpanTo(StartOf(region, first), first, end), Running(region, first, end)));
            return end;
        }

        AddAnnouncement(region, first, end, last);
        return ParseLiteralBlock(region, end);
    }

    // "Literal code blocks are indicated by a double colon at the end of a paragraph", which is not escaped.
    private static bool AnnouncesLiteral(ReadOnlySpan<char> line)
    {
        if (!line.EndsWith("::"))
        {
            return false;
        }

        var backslashes = 0;
        while (backslashes + 3 <= line.Length && line[^(backslashes + 3)] == '\\')
        {
            backslashes++;
        }

        return backslashes % 2 == 0;
    }

    // `text::` keeps one colon, `text ::` and `::` under the text keep none, and `::` alone is no paragraph at all.
    private void AddAnnouncement(in Region region, int first, int end, ReadOnlySpan<char> last)
    {
        var span = SpanTo(StartOf(region, first), first, end);
        if (last.Length == 2)
        {
            if (end - first > 1)
            {
                finished.Add(new Paragraph(span, Running(region, first, end - 1)));
            }

            return;
        }

        var kept = last.Length - 1;
        if (last[^3] == ' ')
        {
            kept -= 2;
            while (kept > 0 && Whitespace.IsSpace(last[kept - 1]))
            {
                kept--;
            }
        }

        var bounds = Bounds(region, first, end);
        bounds[^1] = bounds[^2] + kept;
        finished.Add(new Paragraph(span, bounds.Length == 2 ? inline.Parse(bounds[0], bounds[1]) : inline.Parse(bounds)));
    }

    private int ParseLiteralBlock(in Region region, int line)
    {
        if (line >= region.End)
        {
            return WarnNoLiteral(region, line);
        }

        var block = TakeIndented(region, line);
        var content = TrimEnd(block.Region);
        if (content.IsEmpty)
        {
            return ParseQuotedLiteral(region, line);
        }

        finished.Add(new LiteralBlock(SpanTo(StartOf(content, content.First), content.First, content.End), LiteralKind.Indented, Verbatim(content)));
        WarnUnlessBlank(block.BlankFinish, region, block.Next, "Literal block");
        AdviseOnLiteral(content);
        return block.Next;
    }

    // "Quoted literal blocks are unindented contiguous blocks of text where each line begins with the same non-alphanumeric printable 7-bit ASCII character."
    private int ParseQuotedLiteral(in Region region, int line)
    {
        var first = SkipBlank(region, line);
        if (first == region.End)
        {
            return WarnNoLiteral(region, first);
        }

        var quote = LineOf(region, first)[0];
        if (!char.IsBetween(quote, '!', '~') || char.IsAsciiLetterOrDigit(quote))
        {
            return WarnNoLiteral(region, first);
        }

        var end = first;
        while (end < region.End && !IsBlank(region, end) && LineOf(region, end)[0] == quote)
        {
            end++;
        }

        finished.Add(new LiteralBlock(
            SpanTo(StartOf(region, first), first, end), LiteralKind.Quoted, Verbatim(new Region(first, end, region.Left, region.LeftOf(first)))));
        if (end < region.End && !IsBlank(region, end))
        {
            var (rule, message) = LineOf(region, end)[0] == ' '
                ? (RstRules.UnexpectedIndentation, "Unexpected indentation.")
                : (RstRules.InconsistentLiteralQuoting, "Inconsistent literal block quoting.");
            report.At(rule, StartOf(region, end), lines.End(end), message);
        }

        return end;
    }

    private int WarnNoLiteral(in Region region, int line)
    {
        var at = Math.Max(Math.Min(line, region.End - 1), region.First);
        report.At(RstRules.LiteralBlockMissing, StartOf(region, at), lines.End(at), "Literal block expected; none found.");
        return line;
    }

    private int ParseDoctest(in Region region, int line)
    {
        var end = line;
        while (end < region.End && !IsBlank(region, end))
        {
            end++;
        }

        finished.Add(new DoctestBlock(
            SpanTo(StartOf(region, line), line, end), Verbatim(new Region(line, end, region.Left, region.LeftOf(line)))));
        return end;
    }
}
