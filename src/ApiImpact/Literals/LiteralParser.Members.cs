using System.Buffers;
using ApiImpact.Text;

namespace ApiImpact.Literals;

/// <content>Keys, and what may stand between a key and its value.</content>
internal sealed partial class LiteralParser
{
    private static readonly SearchValues<char> NotInKeys = SearchValues.Create(" :{[,\n\\");

    private readonly record struct Key(string Value, TextSpan Span, bool HasColon, int Indent);

    /// <summary>A key with its colon; null, and nothing moved, where none begins here.</summary>
    private Key? ParseKey()
    {
        var token = current;
        var indent = token.BeginsLine ? lexer.IndentAt(token.Span.Start) : int.MaxValue;
        switch (token.Kind)
        {
            case LiteralTokenKind.String when KeyWithoutEndQuote(token) is var length and > 0:
                Repair("missing-quote", new(token.Span.Start, length), JsonText.Quote(token.Value![..(length - 1)]));
                MoveTo(token.Span.Start + length + 1);
                return new(token.Value[..(length - 1)], new(token.Span.Start, length), HasColon: true, indent);
            case LiteralTokenKind.String:
                var next = Peek();
                var value = token.Value!;
                Advance();
                return new(value, token.Span, SkipColon(next), indent);
            case LiteralTokenKind.Number or LiteralTokenKind.Placeholder or LiteralTokenKind.Word when IsColon(Peek()):
                Repair("unquoted-key", token.Span, JsonText.Quote(token.Value!));
                Advance();
                return new(token.Value!, token.Span, SkipColon(current), indent);
            case LiteralTokenKind.Word when Peek().IsOpener && !Peek().BeginsLine && !Peek().Is('('):
                Repair("unquoted-key", token.Span, JsonText.Quote(token.Value!));
                Advance();
                return new(token.Value!, token.Span, HasColon: false, indent);
            case LiteralTokenKind.Punctuation when token.First == '{' && PlaceholderInBraces(token) is { } span:
                var text = lexer.Text.Substring(span.Start, span.Length);
                Repair("unquoted-key", span, JsonText.Quote(text));
                MoveTo(span.End);
                return new(text, span, SkipColon(current), indent);
            default:
                return null;
        }
    }

    /// <summary><c>"name: "value"</c>: what was read as the string <c>"name: "</c> is a key, up to its colon. Gives the length of quote and key.</summary>
    private int KeyWithoutEndQuote(LiteralToken token)
    {
        var content = lexer.Text.AsSpan(token.Span.Start, token.Span.Length).TrimEnd("\"' ");
        var isKey = content.Length > 2 && content[^1] == ':' && !content[1..^1].ContainsAny(NotInKeys)
            && Peek().Kind is LiteralTokenKind.Word or LiteralTokenKind.Number && !Peek().BeginsLine;
        return isKey ? content.Length - 1 : 0;
    }

    private static bool IsColon(LiteralToken token) => token.Is(':') || token.Is('=');

    private bool SkipColon(LiteralToken token)
    {
        if (!IsColon(token))
        {
            return false;
        }

        if (token.Is('='))
        {
            Repair("missing-colon", token.Span, ":");
        }

        Advance();
        while (current.Is(':') || current.Is('>'))
        {
            Repair("extra-colon", current.Span, "");
            Advance();
        }

        return true;
    }

    private LiteralSyntax? ParseMemberValue(Key key)
    {
        var next = current;
        if (!key.HasColon)
        {
            if (next.BeginsLine || next.Is(',') || next.IsCloser || next.Kind is LiteralTokenKind.End or LiteralTokenKind.String or LiteralTokenKind.Ellipsis)
            {
                return MissingValue();
            }

            Repair("missing-colon", new(LastEnd, 0), ":");
        }
        else if (next.Is(',') || next.IsCloser || next.Kind == LiteralTokenKind.End)
        {
            return MissingValue();
        }
        else if (next is { Kind: LiteralTokenKind.String, BeginsLine: true } && Peek().Is(':'))
        {
            return lexer.IndentAt(next.Span.Start) > key.Indent ? ParseWithoutOpeningBrace() : MissingValue();
        }

        return ParseValue(isItem: false);
    }

    /// <summary>A key without a value names a field and says nothing of it.</summary>
    private PlaceholderSyntax MissingValue()
    {
        Repair("missing-value", new(LastEnd, 0), null);
        return new(new(LastEnd, 0), "");
    }

    /// <summary>A key whose value is members on deeper lines, up to a closing brace: the opening one is missing.</summary>
    private ObjectSyntax? ParseWithoutOpeningBrace()
    {
        if (openings.Count >= maxDepth)
        {
            return FailTooDeep<ObjectSyntax>();
        }

        Repair("missing-bracket", new(LastEnd, 0), "{");
        openings.Add(new('}', followsIndent ? lexer.IndentAt(LastEnd) : 0, current.Span.Start));
        return ParseMembers(current.Span.Start, isFragment: false);
    }

    /// <summary><c>**NAME</c> or <c>**{...}</c>: the members of another object.</summary>
    private bool ParseSpread(List<LiteralSyntax> bases)
    {
        var start = current.Span.Start;
        while (current.Is('*'))
        {
            Advance();
        }

        Repair("spread", TextSpan.FromBounds(start, LastEnd), null);
        if (ParseValue(isItem: true) is not { } value)
        {
            return false;
        }

        bases.Add(value);
        return true;
    }
}
