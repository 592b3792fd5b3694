using System.Text.RegularExpressions;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Outlines;

/// <summary>Literal blocks that markup made something else of.</summary>
internal sealed partial class OutlineBuilder
{
    private const int LongestBareLiteral = 400;

    /// <summary>
    /// <c>.. code-block: json</c>, <c>.. code-block::json</c>: one colon too few, or no blank after two, makes a comment of a literal block.
    /// </summary>
    [GeneratedRegex(@"^(?:code-block|code|sourcecode)\s*:{1,2}\s*(?<language>\w*)[ \t]*\n", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex MisspeltCode { get; }

    /// <summary>
    /// A message in quotation marks for code, in a sentence that says that it is one: <c>Response: ``200`` with ``{"segment": {...}}``</c>.
    /// </summary>
    private void AddInlineMessages(Passage passage, Scope scope)
    {
        foreach (var code in passage.Code)
        {
            var text = passage.Text.AsSpan(code.Start, code.Length);
            if (text.Length > 4 && InlineMessage.IsMatch(text) && AnnouncesMessage.IsMatch(passage.Text.AsSpan(0, code.Start)))
            {
                AddLiteral(passage.Map.Slice(code), null, scope);
            }
        }
    }

    [GeneratedRegex(@"^\{\s*[""']\w+[""']\s*:.*\}$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex InlineMessage { get; }

    [GeneratedRegex(@"\b(?:response|request|returns?|body|payload)\b[^.;]{0,60}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex AnnouncesMessage { get; }

    private bool AddMisreadLiteral(RstNode node, Scope scope)
    {
        if (node is Comment { Content.Map: var comment })
        {
            if (MisspeltCode.Match(comment.Text) is { Success: true } match)
            {
                AddLiteral(comment.Slice(TextSpan.FromBounds(match.Length, comment.Text.Length)), LanguageOf(match.Groups["language"].Value), scope);
            }

            return true;
        }

        if (node is Paragraph { Text.Map: var cell } && IsBetweenBars(cell))
        {
            return AddValueOfCell(cell, scope);
        }

        var begins = node switch
        {
            Paragraph { Text: { } text } => BeginsValue(text.Map),
            DefinitionItem item => BeginsValue(item.Term.Map),
            DefinitionList { Children: [DefinitionItem first, ..] } => BeginsValue(first.Term.Map),
            _ => -1,
        };
        if (begins < 0 || EndOfValue(source.Text, begins, node is Paragraph { Text: { } whole } ? whole.Span.End : null) is not { } end)
        {
            return false;
        }

        if (node is Paragraph paragraph && paragraph.Text!.Map.ToSource(0) < begins)
        {
            AddPassage(paragraph.Text.Map.Slice(TextSpan.FromBounds(0, OpeningLine(paragraph.Text.Map.Text))), [], scope, PassageKind.Text, isHead: false);
        }

        AddLiteral(Dedented(begins, end), null, scope);
        readUpTo = end;
        return true;
    }

    /// <summary>A cell of a drawn table: between its lines in the source stand those of the other cells, so that the value is read from the cell's own text.</summary>
    private bool AddValueOfCell(TextMap cell, Scope scope)
    {
        if (OpeningLine(cell.Text) is not (>= 0 and var start) || EndOfValue(cell.Text, start, null) is not { } end)
        {
            return false;
        }

        if (start > 0)
        {
            AddPassage(cell.Slice(TextSpan.FromBounds(0, start)), [], scope, PassageKind.Text, isHead: false);
        }

        AddLiteral(cell.Slice(TextSpan.FromBounds(start, end)), null, scope);
        return true;
    }

    private bool IsBetweenBars(TextMap text)
    {
        foreach (var segment in text.Segments[1..])
        {
            if (source.Slice(TextSpan.FromBounds(source.StartOfLine(source.LineOf(segment.SourceStart)), segment.SourceStart)).Contains('|'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a text has a line that is nothing but an opening brace, or begins with one and a quoted key: its offset in the source; -1 where it has none.</summary>
    private static int BeginsValue(TextMap map) => OpeningLine(map.Text) is >= 0 and var at ? map.ToSource(at) : -1;

    private static int OpeningLine(string text) => Opening.Match(text) is { Success: true } match ? match.Index : -1;

    [GeneratedRegex(@"^[{\[](?:[ \t]*$|[ \t]*[""'{\[])", RegexOptions.Multiline | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Opening { get; }

    /// <summary>
    /// The offset after the bracket that closes the one at <paramref name="start"/>; null where none does within a reasonable number of lines. A value in
    /// one line must end its paragraph: <c>{"freeze": null}</c>.
    /// </summary>
    private static int? EndOfValue(string text, int start, int? endOfParagraph)
    {
        var depth = 0;
        var lines = 0;
        var quote = '\0';
        for (var i = start; i < text.Length && lines < LongestBareLiteral; i++)
        {
            var c = text[i];
            if (c == '\n')
            {
                lines++;
                quote = '\0';
            }
            else if (quote != '\0')
            {
                if (c == '\\')
                {
                    i++;
                }
                else if (c == quote)
                {
                    quote = '\0';
                }
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c is '{' or '[')
            {
                depth++;
            }
            else if (c is '}' or ']' && --depth == 0)
            {
                return lines > 0 || (text[start] == '{' && endOfParagraph == i + 1) ? i + 1 : null;
            }
        }

        return null;
    }

    private TextMap Dedented(int start, int end)
    {
        var text = new System.Text.StringBuilder();
        var segments = new List<TextMap.Segment>();
        var first = source.LineOf(start);
        for (var line = first; line <= source.LineOf(end - 1); line++)
        {
            var span = source.SpanOfLine(line);
            var from = Math.Max(span.Start, start);
            var to = Math.Min(span.End, end);
            segments.Add(new TextMap.Segment(text.Length, from, Math.Max(0, to - from)));
            text.Append(source.Text, from, Math.Max(0, to - from)).Append('\n');
        }

        return new TextMap(source, text.ToString(), [.. segments]);
    }
}
