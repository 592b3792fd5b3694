using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Rst.Parsing;

/// <content>Advice on blocks that are something else than their author meant.</content>
internal sealed partial class BlockParser
{
    // The line after the last piece of JSON that was reported: what is nested in it is not reported again.
    private int endOfJson;

    // The term of a definition list that ends with a double colon was meant to announce a literal block.
    private void AdviseOnTerm(in Region region, int line, in Region definition)
    {
        var term = LineOf(region, line);
        if (term.EndsWith("::"))
        {
            report.At(
                RstRules.LiteralMarkerWithoutBlankLine, StartOf(region, line), lines.End(line),
                "Blank line missing before literal block (after the \"::\")? Interpreted as a definition list item.", InsertBlankLineBehind);
        }
        else if (IsJson(term))
        {
            AdviseOnJson(region, line);
        }
        else if (!definition.IsEmpty && IsJson(LineOf(definition, definition.First)))
        {
            AdviseOnJson(definition, definition.First);
        }
    }

    private void AdviseOnParagraph(in Region region, int first, int end)
    {
        for (var line = first; line < end; line++)
        {
            var content = LineOf(region, line);
            if (IsJson(content))
            {
                AdviseOnJson(region, line);
                return;
            }

            if (line > first && content[0] is '*' or '-' or '+' && LinePatterns.Bullet(content) is > 0 and var width && width < content.Length)
            {
                report.At(
                    RstRules.ListMarkerInParagraph, StartOf(region, line), lines.End(line),
                    $"'{content[0]}' begins no list here: there is no blank line before it.", InsertBlankLineBefore);
                return;
            }
        }
    }

    private void AdviseOnJson(in Region region, int line)
    {
        if (line < endOfJson)
        {
            return;
        }

        report.At(RstRules.JsonOutsideLiteral, StartOf(region, line), lines.End(line), "This looks like JSON, and is no literal block.");
        endOfJson = EndOfJson(region, line);
    }

    // The next lines that are appended have the numbers of these.
    private void DropAppended(int mark)
    {
        lines.Truncate(mark);
        endOfJson = 0;
    }

    // What stands further in than the first line of JSON, and a bracket that closes, are of the same piece.
    private int EndOfJson(in Region region, int first)
    {
        var column = StartOf(region, first) - lines.Start(first);
        var line = first + 1;
        for (; line < region.End; line++)
        {
            var content = text.AsSpan(lines.Start(line), lines.End(line) - lines.Start(line));
            var indentation = LinePatterns.LeadingSpace(content);
            if (indentation < content.Length && indentation <= column && !(indentation == column && content[indentation] is '}' or ']'))
            {
                break;
            }
        }

        return line;
    }

    // A lone opening bracket, or a brace and the quote of a member's name. What closes on its line is a value that a sentence or a cell speaks of.
    private static bool IsJson(ReadOnlySpan<char> line) => line[0] switch
    {
        '{' => line.Length == 1 || (line[1..].TrimStart(' ') is ['"', ..] && line.Count('{') > line.Count('}')),
        '"' => line.EndsWith(": {") || line.EndsWith(": [") || line.EndsWith(":{") || line.EndsWith(":["),
        _ => line is "[",
    };

    private void AdviseOnLiteral(in Region content)
    {
        // A drawing begins where it begins; a sample whose first line stands further in than what follows has prose behind it, or was pasted unevenly.
        var opening = LineOf(content, content.First);
        if (opening[0] == ' ' && LinePatterns.LeadingSpace(opening) is > 0 and var space && space < opening.Length && opening[space] is '{' or '[' or '"' or '\'')
        {
            report.At(
                RstRules.LiteralGoesOn, StartOf(content, content.First), lines.End(content.First),
                "The literal block goes on with lines that are less indented than this one.");
        }

        for (var line = content.First; line < content.End; line++)
        {
            var indentation = LineOf(content, line);
            var width = indentation.IndexOfAnyExcept(" \u00a0\u200b\ufeff");
            indentation = width < 0 ? indentation : indentation[..width];
            if (indentation.ContainsAnyExcept(' '))
            {
                var start = StartOf(content, line);
                report.At(
                    RstRules.NoBreakSpaceInLiteral, start, start + indentation.Length,
                    "The indentation holds no-break or zero-width spaces.", ReplaceWithBlanks);
                return;
            }
        }
    }

    private static Fix InsertBlankLineBehind(SourceText source, TextSpan line) =>
        new("Put a blank line behind the double colon", [new TextEdit(new TextSpan(line.End, 0), "\n")], Safe: false);

    private static Fix InsertBlankLineBefore(SourceText source, TextSpan line) =>
        new("Put a blank line before the list", [new TextEdit(new TextSpan(source.StartOfLine(source.LineOf(line.Start)), 0), "\n")], Safe: false);

    private static Fix ReplaceWithBlanks(SourceText source, TextSpan indentation) =>
        new("Replace them with blanks", [new TextEdit(indentation, new string(' ', indentation.Length))], Safe: true);
}
