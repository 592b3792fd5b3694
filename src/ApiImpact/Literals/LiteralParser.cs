using ApiImpact.Text;

namespace ApiImpact.Literals;

/// <summary>
/// Reads one value, repairing what people get wrong. Recursive descent over <see cref="LiteralLexer"/>; a function gives null where it
/// cannot go on, and <see cref="Failure"/> says why. It never goes back further than the beginning of an operand on its line.
/// </summary>
internal sealed partial class LiteralParser
{
    private readonly LiteralLexer lexer;
    private readonly int maxDepth;
    private readonly bool followsIndent;
    private readonly List<LocalRepair> repairs = [];
    private readonly List<Opening> openings = [];
    private LiteralToken current;
    private LiteralToken? ahead;

    private LiteralParser(LiteralLexer lexer, int start, int maxDepth, bool followsIndent)
    {
        this.lexer = lexer;
        this.maxDepth = maxDepth;
        this.followsIndent = followsIndent;
        current = lexer.Read(start);
        LastEnd = start;
    }

    /// <summary>Where the last token that belongs to the value ends.</summary>
    private int LastEnd { get; set; }

    private LiteralFault? Failure { get; set; }

    /// <summary>Whether a bracket was missing or left over.</summary>
    private bool IsUnbalanced { get; set; }

    private bool IsCutOff { get; set; }

    /// <summary>
    /// Reads the value at <paramref name="start"/>. Where its brackets do not balance, it is read once more with the indentation saying which
    /// of them are missing; that reading counts if it closes every bracket.
    /// </summary>
    public static LiteralOutcome Parse(string text, int start, int end, LiteralShape shape, int maxDepth)
    {
        var tokens = new LiteralLexer(text, end);
        var plain = new LiteralParser(tokens, start, maxDepth, followsIndent: false);
        var outcome = plain.Run(shape);
        if (!plain.IsUnbalanced)
        {
            return outcome;
        }

        var indented = new LiteralParser(tokens, start, maxDepth, followsIndent: true);
        var second = indented.Run(shape);
        return second.Syntax is not null && !indented.IsCutOff ? second : outcome;
    }

    private LiteralOutcome Run(LiteralShape shape)
    {
        var syntax = shape == LiteralShape.Members ? ParseFragment() : ParseValue(isItem: false);
        if (syntax is not null && shape == LiteralShape.Value)
        {
            SkipLeftOverClosers();
        }

        return new(syntax, Failure, LastEnd, repairs);
    }

    /// <summary>Closing brackets and a comma after the value: what is left when a value is cut out of a larger one, or an opening bracket is missing.</summary>
    private void SkipLeftOverClosers()
    {
        while (current.Is('}') || current.Is(']'))
        {
            IsUnbalanced = true;
            IsCutOff = true;
            Repair("extra-bracket", current.Span, "");
            Advance();
        }

        if (current.Is(',') && !current.BeginsLine)
        {
            Repair("trailing-comma", current.Span, "");
            Advance();
        }
    }

    private void Advance()
    {
        repairs.AddRange(current.Repairs);
        LastEnd = current.Span.End;
        current = ahead ?? lexer.Read(current.Span.End);
        ahead = null;
    }

    private LiteralToken Peek() => ahead ??= lexer.Read(current.Span.End);

    /// <summary>Moves to an offset inside or after the current token, which is read in another way; the comments before it stay.</summary>
    private void MoveTo(int offset)
    {
        if (LastEnd <= current.Span.Start && offset > current.Span.Start)
        {
            var start = current.Span.Start;
            repairs.AddRange(current.Repairs.Where(repair => repair.Span.End <= start));
        }

        LastEnd = offset;
        current = lexer.Read(offset);
        ahead = null;
    }

    private void Repair(string kind, TextSpan span, string? replacement) => repairs.Add(new(kind, span, replacement));

    private T? Fail<T>(string message)
        where T : class
    {
        Failure ??= new(current.Span, message);
        return null;
    }

    private T? FailTooDeep<T>()
        where T : class
    {
        Failure ??= new(current.Span, $"values are nested more than {maxDepth} deep", IsTooDeep: true);
        return null;
    }

    private string Describe(LiteralToken token) => token.Kind switch
    {
        LiteralTokenKind.End => "the end of the text",
        _ when token.Span.Length > 40 => $"'{lexer.Text.Substring(token.Span.Start, 37).ReplaceLineEndings(" ")}...'",
        _ => $"'{lexer.Text.Substring(token.Span.Start, token.Span.Length).ReplaceLineEndings(" ")}'",
    };

    private readonly record struct Opening(char Closer, int Indent, int Start);
}

/// <summary>What is to be read.</summary>
internal enum LiteralShape
{
    /// <summary>A value, and the closing brackets that are left over after it.</summary>
    Value,

    /// <summary>The value of an assignment.</summary>
    Expression,

    /// <summary>Members without the braces around them.</summary>
    Members,
}

/// <summary>Why a value could not be read.</summary>
/// <param name="Span">Where, local.</param>
/// <param name="Message">What is wrong there.</param>
/// <param name="IsTooDeep">Whether it is only nested too deeply.</param>
internal sealed record LiteralFault(TextSpan Span, string Message, bool IsTooDeep = false);

/// <summary>What became of reading one value.</summary>
/// <param name="Syntax">The value; null where it could not be read.</param>
/// <param name="Fault">Why not.</param>
/// <param name="End">The local offset just after the value.</param>
/// <param name="Repairs">The repairs that it took.</param>
internal sealed record LiteralOutcome(LiteralSyntax? Syntax, LiteralFault? Fault, int End, IReadOnlyList<LocalRepair> Repairs);
