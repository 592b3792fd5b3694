using System.Buffers;
using ApiImpact.Text;

namespace ApiImpact.Literals;

/// <summary>
/// Cuts a block into pieces, line by line: HTTP lines, values wherever one begins on a line, and text. A value may begin after a label
/// (<c>RESP BODY: {</c>) or a name (<c>NAME = {</c>), and where it ends the rest of the line is looked at again.
/// </summary>
internal sealed class BlockSplitter(string text, int maxDepth)
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    private readonly List<BlockPiece> pieces = [];
    private int at;

    /// <summary>The pieces in order.</summary>
    public List<BlockPiece> Split()
    {
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] is '\u200B' or '\uFEFF')
            {
                at++;
                continue;
            }

            var line = LineFrom(at);
            if (!AddCurl(line) && !AddHttp(line) && !AddAssignment(line) && !AddFragment(line) && !AddValue(line))
            {
                AddText(line);
            }
        }

        return pieces;
    }

    private TextSpan LineFrom(int start)
    {
        var length = text.AsSpan(start).IndexOf('\n');
        var end = length < 0 ? text.Length : start + length;
        return TextSpan.FromBounds(start, start + text.AsSpan(start, end - start).TrimEnd().Length);
    }

    private void AddText(TextSpan line)
    {
        pieces.Add(new(BlockPieceKind.Text, line));
        at = line.End;
    }

    private bool AddHttp(TextSpan line)
    {
        BlockPiece piece;
        if (HttpLine.TryReadRequest(text, line, out var method, out var target))
        {
            piece = new(BlockPieceKind.RequestLine, line) { Word = method, Detail = target };
        }
        else if (HttpLine.TryReadStatus(text, line, out var code, out var reason))
        {
            piece = new(BlockPieceKind.StatusLine, line) { Word = reason, Detail = code };
        }
        else if (HttpLine.TryReadHeader(text, line, out var name, out var value))
        {
            piece = new(BlockPieceKind.Header, line) { Word = name, Text = value };
        }
        else
        {
            return false;
        }

        pieces.Add(piece);
        at = line.End;
        return true;
    }

    private bool AddCurl(TextSpan line)
    {
        if (CurlCommand.Read(text, line, text.Length) is not { } command)
        {
            return false;
        }

        pieces.Add(new(BlockPieceKind.RequestLine, TextSpan.FromBounds(line.Start, command.End)) { Word = command.Method, Detail = command.Target });
        foreach (var header in command.Headers)
        {
            if (HttpLine.TryReadHeader(text, header, out var name, out var value))
            {
                pieces.Add(new(BlockPieceKind.Header, header) { Word = name, Text = value });
            }
        }

        foreach (var body in command.Bodies)
        {
            var start = body.Start + text.AsSpan(body.Start, body.Length).IndexOfAnyExcept(' ', '\n', '\r');
            if (start >= body.Start && text[start] is '{' or '[')
            {
                AddParsed(start, start, LiteralParser.Parse(text, start, body.End, LiteralShape.Value, maxDepth), name: null);
            }
        }

        at = command.End;
        return true;
    }

    /// <summary><c>NAME = value</c>. What is assigned and is neither in brackets nor the whole rest of the line is code, not a literal.</summary>
    private bool AddAssignment(TextSpan line)
    {
        var equals = EndOfName(line);
        if (equals < 0)
        {
            return false;
        }

        var start = equals + 1;
        while (start < line.End && text[start] is ' ' or '\t')
        {
            start++;
        }

        if (start >= line.End)
        {
            return false;
        }

        var name = text.AsSpan(line.Start, equals - line.Start).TrimEnd().ToString();
        var outcome = LiteralParser.Parse(text, start, text.Length, LiteralShape.Expression, maxDepth);
        var isBracketed = text[start] is '{' or '[';
        var isWhole = outcome.Syntax is not (null or WordsSyntax or PlaceholderSyntax or NameSyntax { IsKnowable: false }) && text.AsSpan(outcome.End, LineFrom(outcome.End).Length).TrimStart() is [] or ['#', ..];
        if (!isBracketed && !isWhole)
        {
            return false;
        }

        AddParsed(line.Start, start, outcome, name);
        return true;
    }

    /// <summary>The offset of the <c>=</c> after a name, which may have subscripts and dots; -1 where there is none.</summary>
    private int EndOfName(TextSpan line)
    {
        var end = line.Start;
        if (!char.IsLetter(text[end]) && text[end] != '_')
        {
            return -1;
        }

        while (end < line.End && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.' or '[' or ']' or '\'' or '"' or '-'))
        {
            end++;
        }

        while (end < line.End && text[end] is ' ' or '\t')
        {
            end++;
        }

        return end < line.End && text[end] == '=' && !(end + 1 < line.End && text[end + 1] is '=' or '>') ? end : -1;
    }

    /// <summary>Members without braces: a key in quotes and a colon, perhaps after an ellipsis.</summary>
    private bool AddFragment(TextSpan line)
    {
        var lexer = new LiteralLexer(text, text.Length);
        var first = lexer.Read(line.Start);
        while (first.Kind == LiteralTokenKind.Ellipsis)
        {
            first = lexer.Read(first.Span.End);
        }

        if (first.Kind != LiteralTokenKind.String || first.Span.Start > line.End + 200 || !lexer.Read(first.Span.End).Is(':'))
        {
            return false;
        }

        var outcome = LiteralParser.Parse(text, line.Start, text.Length, LiteralShape.Members, maxDepth);
        AddParsed(line.Start, line.Start, outcome, name: null, isFragment: true);
        return true;
    }

    /// <summary>A value in brackets at the start of the line, or after a label.</summary>
    private bool AddValue(TextSpan line)
    {
        var start = StartOfValue(line);
        if (start < 0 || IsPlaceholderOrSection(start))
        {
            return false;
        }

        if (text.AsSpan(line.Start, start - line.Start).Trim() is not ([] or ['`', ..]))
        {
            var label = text.AsSpan(line.Start, start - line.Start).TrimEnd();
            pieces.Add(new(BlockPieceKind.Text, new(line.Start, label.Length)));
        }

        AddParsed(start, start, LiteralParser.Parse(text, start, text.Length, LiteralShape.Value, maxDepth), name: null);
        return true;
    }

    private int StartOfValue(TextSpan line)
    {
        var content = text.AsSpan(line.Start, line.Length);
        var bracket = content.IndexOfAny('{', '[');
        if (bracket < 0)
        {
            return -1;
        }

        var before = content[..bracket].TrimEnd();
        var isLabelled = before.Length is > 0 and < 60 && before[^1] is ':' or '=' or '>' && !before[..^1].ContainsAny("\"'/(");
        return before.Length == 0 || before is "`" or "``" || isLabelled ? line.Start + bracket : -1;
    }

    /// <summary><c>{server_id}</c> and what follows is a path or prose; <c>[DEFAULT]</c> alone on its line heads a section of a configuration file.</summary>
    private bool IsPlaceholderOrSection(int start)
    {
        var line = LineFrom(start);
        var close = text.AsSpan(start + 1, line.End - start - 1).IndexOfAnyExcept(NameCharacters);
        return close > 0 && text[start + 1 + close] is '}' or ']' && (text[start] == '{' || (char.IsLetter(text[start + 1]) && text.AsSpan(start + 1, close) is not ("true" or "false" or "null")));
    }

    private void AddParsed(int start, int valueStart, LiteralOutcome outcome, string? name, bool isFragment = false)
    {
        if (outcome.Syntax is not null && outcome.End > start)
        {
            pieces.Add(new(BlockPieceKind.Value, TextSpan.FromBounds(start, outcome.End))
            {
                Name = name,
                IsFragment = isFragment,
                Syntax = outcome.Syntax,
                Repairs = outcome.Repairs,
            });
            at = outcome.End;
            SkipDelimiters();
            return;
        }

        at = EndOfUnread(valueStart);
        pieces.Add(new(BlockPieceKind.Unread, TextSpan.FromBounds(start, at)) { Name = name, Fault = outcome.Fault });
    }

    private void SkipDelimiters()
    {
        while (at < text.Length && text[at] is '`' or ';' or ' ')
        {
            at++;
        }
    }

    /// <summary>Where what cannot be read ends: at the bracket that closes it, or at the end of the block.</summary>
    private int EndOfUnread(int start)
    {
        var depth = 0;
        for (var end = start; end < text.Length; end++)
        {
            depth += text[end] is '{' or '[' ? 1 : text[end] is '}' or ']' ? -1 : 0;
            if (depth <= 0 && text[end] is '}' or ']')
            {
                return end + 1;
            }
        }

        return start + text.AsSpan(start).TrimEnd().Length;
    }
}
