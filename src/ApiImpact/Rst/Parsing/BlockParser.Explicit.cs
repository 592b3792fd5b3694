using ApiImpact.Diagnostics;
using ApiImpact.Rst.Syntax;

namespace ApiImpact.Rst.Parsing;

/// <content>Explicit markup: what begins with <c>.. </c>, and anonymous targets.</content>
internal sealed partial class BlockParser
{
    private int ParseExplicitMarkup(in Region region, int line)
    {
        var (next, blankFinish) = ParseExplicitConstruct(region, line);
        if (!blankFinish && next < region.End && !IsBlank(region, next)
            && LinePatterns.ExplicitMarkup(LineOf(region, next)) == 0 && LinePatterns.AnonymousTarget(LineOf(region, next)) == 0)
        {
            WarnUnlessBlank(blankFinish, region, next, "Explicit markup");
        }

        return next;
    }

    private (int Next, bool BlankFinish) ParseExplicitConstruct(in Region region, int line)
    {
        var content = LineOf(region, line);
        if (content[0] == '_')
        {
            return ParseAnonymousTarget(region, line);
        }

        var at = LinePatterns.ExplicitMarkup(content);
        var rest = content[at..];
        if (rest.Length == 0)
        {
            return ParseComment(region, line);
        }

        switch (rest[0])
        {
            case '[' when LabelEnd(rest) is > 0 and var end:
                return ParseNote(region, line, at + 1, at + end);
            case '_' when rest.Length > 1 && rest[1] != ' ':
                return ParseTarget(region, line, at + 1) ?? Malformed(region, line, "malformed hyperlink target.");
            case '|' when rest.Length > 1 && rest[1] != ' ':
                return ParseSubstitution(region, line, at + 1) ?? Malformed(region, line, "malformed substitution definition.");
            default:
                var nameEnd = SimpleName.EndOf(rest, 0);
                var colons = nameEnd < rest.Length && rest[nameEnd] == ' ' ? nameEnd + 1 : nameEnd;
                return nameEnd > 0 && IsDirectiveEnd(rest, colons) ? ParseDirective(region, line, at, nameEnd, at + colons + 2) : ParseComment(region, line);
        }
    }

    private static bool IsDirectiveEnd(ReadOnlySpan<char> rest, int colons) =>
        colons + 2 <= rest.Length && rest[colons] == ':' && rest[colons + 1] == ':' && (colons + 2 == rest.Length || rest[colons + 2] == ' ');

    private (int Next, bool BlankFinish) Malformed(in Region region, int line, string message)
    {
        report.At(RstRules.MalformedExplicitMarkup, StartOf(region, line), lines.End(line), message);
        return ParseComment(region, line);
    }

    // The offset of the bracket that closes the label of a footnote or citation, or 0.
    private static int LabelEnd(ReadOnlySpan<char> rest)
    {
        var end = rest.Length < 3 ? 1 : rest[1] switch
        {
            '*' => 2,
            '#' => SimpleName.EndOf(rest, 2),
            _ => SimpleName.EndOf(rest, 1),
        };
        return end > 1 && end < rest.Length && rest[end] == ']' && (end + 1 == rest.Length || rest[end + 1] == ' ') ? end : 0;
    }

    private (int Next, bool BlankFinish) ParseNote(in Region region, int line, int labelStart, int labelEnd)
    {
        var content = LineOf(region, line);
        var label = content[labelStart..labelEnd].ToString();
        var width = labelEnd + 1;
        while (width < content.Length && content[width] == ' ')
        {
            width++;
        }

        var block = TakeBehindMarker(region, line, width);
        var children = ParseChildren(block.Region);
        var span = SpanTo(StartOf(region, line), line, block.Next);
        var isFootnote = label[0] is '#' or '*' || !label.AsSpan().ContainsAnyExceptInRange('0', '9');
        finished.Add(isFootnote ? new Footnote(span, label[0] == '#' ? Whitespace.NormalizeName(label) : label, children) : new Citation(span, label, children));
        return (block.Next, block.BlankFinish);
    }

    // "A tiny but practical wart": an empty comment before a blank line takes nothing with it.
    private (int Next, bool BlankFinish) ParseComment(in Region region, int line)
    {
        var start = StartOf(region, line);
        var width = LinePatterns.ExplicitMarkup(LineOf(region, line));
        if (start + width >= lines.End(line) && (line + 1 >= region.End || IsBlank(region, line + 1)))
        {
            finished.Add(new Comment(input.ToSource(start, lines.End(line)), new VerbatimText(input, lines.End(line), lines.End(line))));
            return (line + 1, true);
        }

        AdviseOnComment(region, line, width);
        var block = TakeBehindMarker(region, line, width);
        var content = TrimEnd(block.Region);
        finished.Add(new Comment(
            SpanTo(start, line, block.Next), content.IsEmpty ? new VerbatimText(input, lines.End(line), lines.End(line)) : Verbatim(content)));
        return (block.Next, block.BlankFinish);
    }

    // `.. code-block: json` and `.. list-table::Title` are comments, and swallow what they were meant to hold.
    private void AdviseOnComment(in Region region, int line, int width)
    {
        var rest = LineOf(region, line)[width..];
        var nameEnd = SimpleName.EndOf(rest, 0);
        if (nameEnd == 0 || nameEnd >= rest.Length || rest[nameEnd] != ':' || !DirectiveSignature.IsKnown(rest[..nameEnd]))
        {
            // A name may have taken the colon and the next word with it: `note:text`.
            var colon = rest.IndexOf(':');
            if (colon <= 0 || !DirectiveSignature.IsKnown(rest[..colon]))
            {
                return;
            }

            nameEnd = colon;
        }

        // `NOTE:` and `TODO:` in capitals are how people write comments.
        if (!rest[..nameEnd].ContainsAnyInRange('a', 'z'))
        {
            return;
        }

        var behind = nameEnd + (nameEnd + 1 < rest.Length && rest[nameEnd + 1] == ':' ? 2 : 1);
        var start = StartOf(region, line) + width;
        var colons = input.ToSource(start + nameEnd, start + behind);
        var isGlued = behind < rest.Length && rest[behind] != ' ';
        report.At(
            RstRules.DirectiveMisspelt, start, start + behind,
            $"'{rest[..behind]}' makes this a comment: write '{rest[..nameEnd]}::'{(isGlued ? " and a blank" : "")}.",
            (_, _) => new Fix("Write two colons and a blank", [new TextEdit(colons, isGlued ? ":: " : "::")], Safe: false));
    }
}
