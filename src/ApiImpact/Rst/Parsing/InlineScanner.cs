using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Rst.Parsing;

/// <summary>
/// Finds the inline markup of one text, as docutils does: the leftmost start-string is tried first; where it has no end, it stays as it is and the
/// search goes on behind it; standalone addresses are looked for last, in what lies between.
/// </summary>
/// <remarks>
/// The text comes with each escaping backslash replaced by <c>\0</c>. A failed search for an end is remembered, so that a text of nothing but
/// start-strings takes linear time.
/// </remarks>
internal ref partial struct InlineScanner
{
    /// <summary>The number of kinds of end-strings.</summary>
    public const int EndStringCount = 6;

    private readonly ReadOnlySpan<char> text;
    private readonly List<RstInline> found;
    private readonly List<InlineProblem> problems;

    // Where the text began that is still to be searched: a start-string may stand there whatever is before it.
    private int from;

    // The end of the last piece of markup: standalone addresses are looked for from here.
    private int runStart;

    // For each end-string, an offset from which on there is none.
    private readonly int[] noEnd;

    /// <summary>Takes the text, where to put the markup and the complaints, and a scratch array of <see cref="EndStringCount"/>.</summary>
    public InlineScanner(ReadOnlySpan<char> text, List<RstInline> found, List<InlineProblem> problems, int[] noEnd)
    {
        this.text = text;
        this.found = found;
        this.problems = problems;
        this.noEnd = noEnd;
        Array.Fill(noEnd, int.MaxValue);
    }

    /// <summary>Searches the whole text.</summary>
    public void Scan()
    {
        var at = 0;
        while (at < text.Length)
        {
            var next = text[at..].IndexOfAny("*`|_[");
            if (next < 0)
            {
                break;
            }

            at += next;
            var before = from;
            var handled = text[at] switch
            {
                '*' => Star(at),
                '`' => Backquote(at),
                '|' => Bar(at),
                '_' => Underscore(at),
                _ => Bracket(at),
            };
            at = handled && from > before ? Math.Max(from, at) : at + 1;
        }

        AddAddresses(runStart, text.Length);
    }

    private readonly char At(int index) => index < text.Length ? text[index] : '\uFFFF';

    private readonly bool MayStart(int at) => at == from || Punctuation.MayPrecedeMarkup(text[at - 1]);

    private readonly bool MayEnd(int at) => at == text.Length || Punctuation.MayFollowMarkup(text[at]);

    private readonly bool IsSpaceAt(int at) => at < text.Length && Whitespace.IsSpace(text[at]);

    // "If an inline markup start-string is immediately preceded by one of the ASCII characters ' " < ( [ {, or a similar non-ASCII character,
    // it must not be followed by the corresponding closing character."
    private readonly bool IsQuoted(int start, int end) => start != from && (end == text.Length || Punctuation.IsPair(text[start - 1], text[end]));

    private bool Star(int at)
    {
        if (!MayStart(at))
        {
            return false;
        }

        var strong = At(at + 1) == '*';
        var end = at + (strong ? 2 : 1);
        return !IsSpaceAt(end) && Simple(strong ? InlineKind.Strong : InlineKind.Emphasis, at, end, strong ? EndString.Strong : EndString.Emphasis);
    }

    private bool Bar(int at) =>
        At(at + 1) != '|' && MayStart(at) && !IsSpaceAt(at + 1) && Simple(InlineKind.Substitution, at, at + 1, EndString.Substitution);

    private bool Backquote(int at)
    {
        if (At(at + 1) == '`')
        {
            return MayStart(at) && !IsSpaceAt(at + 2) && Simple(InlineKind.Literal, at, at + 2, EndString.Literal);
        }

        if (IsSpaceAt(at + 1))
        {
            return false;
        }

        var role = RoleBefore(at);
        return (role < at || MayStart(at)) && Interpreted(role, at);
    }

    private bool Underscore(int at)
    {
        if (At(at + 1) == '`')
        {
            return MayStart(at) && !IsSpaceAt(at + 2) && Simple(InlineKind.Target, at, at + 2, EndString.Target);
        }

        return NamedReference(at);
    }

    private bool Simple(InlineKind kind, int start, int contentStart, EndString endString)
    {
        if (IsQuoted(start, contentStart))
        {
            from = contentStart;
            return true;
        }

        var end = FindEnd(endString, contentStart, out var after);
        if (end <= contentStart)
        {
            Problem(start, contentStart, $"Inline {NameOf(kind)} start-string without end-string.");
            return true;
        }

        var isReference = kind == InlineKind.Substitution && text[after - 1] == '_';
        Add(new RstInline(
            isReference ? InlineKind.SubstitutionReference : kind, TextSpan.FromBounds(start, after), TextSpan.FromBounds(contentStart, end)));
        return true;
    }

    private static string NameOf(InlineKind kind) => kind switch
    {
        InlineKind.Substitution => "substitution_reference",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private void Add(RstInline inline)
    {
        AddAddresses(runStart, inline.LocalSpan.Start);
        found.Add(inline);
        from = runStart = inline.LocalSpan.End;
    }

    private void Problem(int start, int end, string message)
    {
        var span = TextSpan.FromBounds(start, end);
        problems.Add(new InlineProblem(span, message));
        Add(new RstInline(InlineKind.Problematic, span, span));
    }
}

/// <summary>Something wrong with inline markup, at an offset of the text.</summary>
internal readonly record struct InlineProblem(TextSpan Local, string Message);
