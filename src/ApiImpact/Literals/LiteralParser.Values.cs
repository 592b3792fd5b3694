using ApiImpact.Text;

namespace ApiImpact.Literals;

/// <content>Values that are not in brackets, and what joins them.</content>
internal sealed partial class LiteralParser
{
    private static readonly string[] Operators = ["if", "or", "and", "not", "in", "is", "for", "else", "lambda"];

    private LiteralSyntax? ParseValue(bool isItem)
    {
        var start = current.Span.Start;
        var left = ParseOperand();
        while (left is not null && Failure is null)
        {
            if (current.Kind == LiteralTokenKind.String && Adjoins(left, isItem))
            {
                Repair("adjacent-strings", new(LastEnd, 0), null);
                left = Join(left, '+', ParseOperand());
            }
            else if (current.Is('+') || current.Is('%'))
            {
                var sign = current.First;
                Repair("expression", current.Span, null);
                Advance();
                left = Join(left, sign, ParseOperand());
            }
            else if (IsAlternative())
            {
                left = ParseAlternatives(left);
            }
            else if (IsEndOfValue(left) || SkipRemark())
            {
                return left;
            }
            else
            {
                return ReadAsWords(start, left);
            }
        }

        return Failure is null ? left : null;
    }

    private JoinSyntax? Join(LiteralSyntax left, char sign, LiteralSyntax? right) =>
        right is null ? null : new(TextSpan.FromBounds(left.Span.Start, LastEnd), left, sign, right);

    /// <summary>Whether the string here continues the one before: Python joins them. On a new line in a list the comma is more likely to be missing.</summary>
    private bool Adjoins(LiteralSyntax left, bool isItem) =>
        left is StringSyntax or JoinSyntax { Operator: '+' } && !Peek().Is(':') && (!current.BeginsLine || !isItem || current.First == '\'');

    private bool IsAlternative() =>
        !current.BeginsLine && (current.Is('|') || current.Is('/') || (current is { Kind: LiteralTokenKind.Word, Value: "or" or "OR" } && Peek() is { BeginsLine: false }));

    private AlternativesSyntax? ParseAlternatives(LiteralSyntax first)
    {
        var start = current.Span.Start;
        while (IsAlternative())
        {
            Advance();
            if (current.Kind == LiteralTokenKind.Ellipsis)
            {
                Advance();
            }
            else if (ParseOperand() is null)
            {
                return null;
            }
        }

        Repair("alternatives", TextSpan.FromBounds(start, LastEnd), null);
        return new(TextSpan.FromBounds(first.Span.Start, LastEnd), first);
    }

    private bool IsEndOfValue(LiteralSyntax left) =>
        current.Kind is LiteralTokenKind.End or LiteralTokenKind.Ellipsis || current.BeginsLine || current.IsCloser || current.Is(',') || current.Is(';')
        || (openings.Count == 0 && (left is ObjectSyntax or ArraySyntax || (!current.Is('.') && !current.IsOpener)))
        || (current.Kind == LiteralTokenKind.String && Peek().Is(':'));

    /// <summary>A remark in parentheses at the end of a line: <c>"name": "x" (optional)</c>.</summary>
    private bool SkipRemark()
    {
        if (!current.Is('('))
        {
            return false;
        }

        var rest = lexer.Text.AsSpan(current.Span.Start, lexer.EndOfLine(current.Span.Start) - current.Span.Start);
        var length = rest.IndexOf(')') + 1;
        if (length == 0 || rest[length..].Trim(" \t\r,}]").Length > 0)
        {
            return false;
        }

        Repair("comment", new(current.Span.Start, length), "");
        MoveTo(current.Span.Start + length);
        return true;
    }

    private LiteralSyntax? ParseOperand()
    {
        var token = current;
        switch (token.Kind)
        {
            case LiteralTokenKind.String:
                Advance();
                return token.IsComputed ? new PlaceholderSyntax(token.Span, token.Value!) : new StringSyntax(token.Span, token.Value!);
            case LiteralTokenKind.Number:
                Advance();
                return new ConstantSyntax(token.Span, token.Value!);
            case LiteralTokenKind.Placeholder or LiteralTokenKind.Ellipsis:
                Repair(token.Kind == LiteralTokenKind.Ellipsis ? "ellipsis" : "placeholder", token.Span, null);
                Advance();
                return new PlaceholderSyntax(token.Span, lexer.Text.Substring(token.Span.Start, token.Span.Length));
            case LiteralTokenKind.Word:
                return ParseWord();
            case LiteralTokenKind.Punctuation when token.First == '{':
                return PlaceholderInBraces(token) is { } span ? ReadPlaceholder(span) : ParseObject();
            case LiteralTokenKind.Punctuation when token.First == '[':
                return ParseArray(']');
            case LiteralTokenKind.Punctuation when token.First == '(':
                return ParseParentheses();
            case LiteralTokenKind.Punctuation when char.IsLetterOrDigit(token.First) || token.First is '/' or '$' or '@' or '-' or '+' or '*' or '&':
                return ReadAsWords(token.Span.Start, left: null);
            default:
                return Fail<LiteralSyntax>($"expected a value, found {Describe(token)}");
        }
    }

    /// <summary><c>{name}</c> in the place of a value: a word alone in braces, without a blank.</summary>
    private TextSpan? PlaceholderInBraces(LiteralToken token)
    {
        var word = lexer.Read(token.Span.End);
        return word.Kind == LiteralTokenKind.Word && word.Span.Start == token.Span.End && word.Span.End < lexer.End && lexer.Text[word.Span.End] == '}'
            ? TextSpan.FromBounds(token.Span.Start, word.Span.End + 1)
            : null;
    }

    private PlaceholderSyntax ReadPlaceholder(TextSpan span)
    {
        Repair("placeholder", span, null);
        MoveTo(span.End);
        return new(span, lexer.Text.Substring(span.Start, span.Length));
    }

    /// <summary><c>(a, b)</c> is a tuple, <c>(a)</c> is the value in it.</summary>
    private LiteralSyntax? ParseParentheses()
    {
        var opening = current.Span;
        if (ParseArray(')') is not { } tuple)
        {
            return null;
        }

        var isGroup = tuple.Items.Count == 1 && !tuple.IsPartial && !lexer.Text.AsSpan(opening.Start, LastEnd - 1 - opening.Start).TrimEnd().EndsWith(",");
        Repair(isGroup ? "expression" : "tuple", tuple.Span, null);
        return isGroup ? tuple.Items[0] : tuple;
    }

    private LiteralSyntax? ParseWord()
    {
        var token = current;
        switch (token.Value)
        {
            case "true" or "false" or "null":
                Advance();
                return new ConstantSyntax(token.Span, token.Value);
            case "True" or "False" or "None" or "TRUE" or "FALSE" or "NULL" or "Null" or "NONE":
                var json = token.First is 'T' ? "true" : token.First is 'F' ? "false" : "null";
                Repair(token.Value is "True" or "False" or "None" ? "python-constant" : "constant-case", token.Span, json);
                Advance();
                return new ConstantSyntax(token.Span, json);
            case "dict" when Peek().Is('('):
                return ParseDictCall();
            case "copy.deepcopy" or "deepcopy" or "copy.copy" when Peek().Is('('):
                Repair("expression", token.Span, null);
                Advance();
                return ParseParentheses();
            case "_" when Peek().Is('('):
                Repair("expression", token.Span, null);
                Advance();
                return ParseParentheses();
            default:
                return ParseName();
        }
    }

    /// <summary><c>dict(BASE, key=value, **OTHER)</c>.</summary>
    private ObjectSyntax? ParseDictCall()
    {
        var start = current.Span.Start;
        Repair("dict-call", current.Span, null);
        Advance();
        if (!Open(')'))
        {
            return null;
        }

        var bases = new List<LiteralSyntax>();
        if (!(current.Kind == LiteralTokenKind.Word && Peek().Is('=')) && !current.Is('*') && !current.Is(')'))
        {
            if (ParseValue(isItem: true) is not { } first)
            {
                return null;
            }

            bases.Add(first);
            if (current.Is(','))
            {
                Advance();
            }
        }

        var members = ParseMembers(start, isFragment: false);
        return members is null ? null : members with { Bases = [.. bases, .. members.Bases] };
    }

    /// <summary>A name with its calls and subscripts.</summary>
    private LiteralSyntax? ParseName()
    {
        var token = current;
        var subscripts = new List<string>();
        var isKnowable = true;
        Advance();
        while ((current.Is('(') || current.Is('[')) && current.Span.Start == LastEnd)
        {
            var start = current.Span.Start;
            if (current.Is('[') && Peek() is { Kind: LiteralTokenKind.String or LiteralTokenKind.Number } subscript && lexer.Read(subscript.Span.End).Is(']'))
            {
                subscripts.Add(subscript.Value!);
            }
            else
            {
                isKnowable = false;
            }

            if (EndOfBrackets(start) is not (var end and > 0))
            {
                return Fail<LiteralSyntax>($"'{current.First}' is not closed");
            }

            MoveTo(end);
        }

        // A method of what a call gives: name(...).other
        while (current.Is('.') && current.Span.Start == LastEnd)
        {
            isKnowable = false;
            MoveTo(EndOfWords(LastEnd));
        }

        var span = TextSpan.FromBounds(token.Span.Start, LastEnd);
        return new NameSyntax(span, lexer.Text.Substring(span.Start, span.Length), token.Value!, subscripts, isKnowable);
    }

    /// <summary>
    /// What is not a value of either language, as the words that it is: <c>volume uuid 1</c>, <c>2015-08-27T09:49:58</c>,
    /// <c>str(x) if x else ''</c>. Strings and brackets are never read so; after them, more words are a fault.
    /// </summary>
    private LiteralSyntax? ReadAsWords(int start, LiteralSyntax? left)
    {
        var isExpression = current is { Kind: LiteralTokenKind.Word } && Operators.Contains(current.Value, StringComparer.Ordinal)
            || current.Is('.') || left is NameSyntax or PlaceholderSyntax or JoinSyntax && (current.IsOpener || current.Kind == LiteralTokenKind.String);
        if (left is StringSyntax or ObjectSyntax or ArraySyntax && !isExpression)
        {
            return Fail<LiteralSyntax>($"expected ',' or the end of the value, found {Describe(current)}");
        }

        var end = EndOfWords(start);
        if (end == start)
        {
            return Fail<LiteralSyntax>($"expected a value, found {Describe(current)}");
        }

        // What the words were taken for does not count any more.
        while (repairs.Count > 0 && repairs[^1].Span.Start >= start)
        {
            repairs.RemoveAt(repairs.Count - 1);
        }

        var span = TextSpan.FromBounds(start, end);
        var text = lexer.Text.Substring(start, span.Length);
        MoveTo(end);
        Repair(isExpression ? "expression" : "unquoted-text", span, isExpression ? null : JsonText.Quote(text));
        return isExpression ? new PlaceholderSyntax(span, text) : new WordsSyntax(span, text);
    }

    /// <summary>Where words end: before a comma, a closing bracket, a comment or the end of the line. Brackets and quotes in them are skipped.</summary>
    private int EndOfWords(int start)
    {
        var text = lexer.Text;
        var at = start;
        while (at < lexer.End && text[at] is not (',' or '}' or ']' or ')' or '\n' or ';'))
        {
            if (text[at] is '(' or '[' or '{' && EndOfBrackets(at) is var after and > 0)
            {
                at = after;
            }
            else if (text[at] is '"' or '\'' && text.AsSpan(at + 1, lexer.EndOfLine(at) - at - 1).IndexOf(text[at]) is var length and >= 0)
            {
                at += length + 2;
            }
            else if (text[at] is ' ' && at + 1 < lexer.End && (text[at + 1] is '#' || text.AsSpan(at + 1).StartsWith("//") || text.AsSpan(at + 1).StartsWith("<-")))
            {
                break;
            }
            else
            {
                at++;
            }
        }

        while (at > start && text[at - 1] is ' ' or '\t' or '\r')
        {
            at--;
        }

        return at;
    }

    /// <summary>The offset after the bracket that closes the one at <paramref name="start"/>; 0 where it is not near.</summary>
    private int EndOfBrackets(int start)
    {
        const int Budget = 1000;
        var depth = 0;
        var limit = Math.Min(lexer.End, start + Budget);
        for (var at = start; at < limit; at++)
        {
            var character = lexer.Text[at];
            if (character is '"' or '\'' && lexer.Text.AsSpan(at + 1, limit - at - 1).IndexOfAny(character, '\n') is var length and >= 0)
            {
                at += length + 1;
            }
            else if (character is '(' or '[' or '{')
            {
                depth++;
            }
            else if (character is ')' or ']' or '}' && --depth == 0)
            {
                return at + 1;
            }
        }

        return 0;
    }
}
