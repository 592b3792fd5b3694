using ApiImpact.Text;

namespace ApiImpact.Literals;

/// <content>Objects and arrays.</content>
internal sealed partial class LiteralParser
{
    private bool Open(char closer)
    {
        if (openings.Count >= maxDepth)
        {
            FailTooDeep<LiteralSyntax>();
            return false;
        }

        openings.Add(new(closer, followsIndent ? lexer.IndentAt(current.Span.Start) : 0, current.Span.Start));
        Advance();
        return true;
    }

    /// <summary>Whether the innermost bracket ends here: closed, or missing and recorded so. Moves past the bracket.</summary>
    private bool IsClosed(out bool isCutOff)
    {
        isCutOff = false;
        var innermost = openings[^1];
        if (current.Kind == LiteralTokenKind.End)
        {
            isCutOff = IsCutOff = IsUnbalanced = true;
            Repair("cut-off", new(LastEnd, 0), innermost.Closer == ')' ? null : innermost.Closer.ToString());
        }
        else if (followsIndent && current.BeginsLine && IsDedented(innermost))
        {
            Repair("missing-bracket", new(LastEnd, 0), innermost.Closer.ToString());
        }
        else if (current.Is(innermost.Closer))
        {
            Advance();
        }
        else if (current.IsCloser && openings.Exists(outer => current.Is(outer.Closer)))
        {
            IsUnbalanced = true;
            Repair("missing-bracket", new(LastEnd, 0), innermost.Closer.ToString());
        }
        else
        {
            return false;
        }

        openings.RemoveAt(openings.Count - 1);
        return true;
    }

    /// <summary>
    /// Whether the token at the start of a line belongs to an outer bracket by its indentation: a closing bracket as deep as the line that
    /// opened an outer one, or anything else that is no deeper than the line that opened the innermost.
    /// </summary>
    private bool IsDedented(Opening innermost)
    {
        var indent = lexer.IndentAt(current.Span.Start);
        return openings.Count > 1 && (current.IsCloser
            ? innermost.Indent > indent && openings.Exists(outer => outer.Indent == indent && current.Is(outer.Closer))
            : innermost.Indent >= indent);
    }

    private LiteralSyntax? ParseObject()
    {
        var start = current.Span.Start;
        if (!Open('}'))
        {
            return null;
        }

        return current.Is('[') ? ParseBracketsInBraces(start) : ParseMembers(start, isFragment: false);
    }

    /// <summary><c>{ [ ... ] }</c>: braces around a list have no meaning in either language; the list is the value.</summary>
    private LiteralSyntax? ParseBracketsInBraces(int start)
    {
        Repair("extra-bracket", new(start, 1), "");
        if (ParseValue(isItem: true) is not { } list)
        {
            return null;
        }

        if (!current.Is('}'))
        {
            return Fail<LiteralSyntax>($"a list in braces goes on with {Describe(current)}");
        }

        Repair("extra-bracket", current.Span, "");
        openings.RemoveAt(openings.Count - 1);
        Advance();
        return list;
    }

    private ObjectSyntax? ParseFragment() => ParseMembers(current.Span.Start, isFragment: true);

    /// <summary>Members up to the closing brace, or, in a fragment, as long as there are any.</summary>
    private ObjectSyntax? ParseMembers(int start, bool isFragment)
    {
        var members = new List<MemberSyntax>();
        var bases = new List<LiteralSyntax>();
        var isPartial = isFragment;
        var separator = new Separator();
        while (true)
        {
            SkipCommas(ref separator, isFragment);
            var isCutOff = false;
            if (isFragment ? !BeginsFragmentMember() : IsClosed(out isCutOff))
            {
                return new(TextSpan.FromBounds(start, LastEnd), members, bases, isPartial || isCutOff);
            }

            var isOmission = current.Kind == LiteralTokenKind.Ellipsis;
            if (!CheckSeparator(separator) || !ParseMember(members, bases, ref isPartial))
            {
                return null;
            }

            separator = new Separator { IsExpected = true, IsOptional = isOmission, At = LastEnd };
        }
    }

    private bool BeginsFragmentMember() =>
        current.Kind == LiteralTokenKind.Ellipsis || (current.Kind == LiteralTokenKind.String && Peek().Is(':'));

    private bool ParseMember(List<MemberSyntax> members, List<LiteralSyntax> bases, ref bool isPartial)
    {
        if (SkipOmission() || SkipOmissionInBrackets())
        {
            isPartial = true;
            return true;
        }

        if (current.Is('*'))
        {
            return ParseSpread(bases);
        }

        if (ParseKey() is not { } key)
        {
            if (Failure is null && SkipDescription())
            {
                isPartial = true;
                return true;
            }

            Fail<MemberSyntax>($"expected a key, found {Describe(current)}");
            return false;
        }

        if (ParseMemberValue(key) is not { } value)
        {
            return false;
        }

        // The key "..." cannot be a name that anyone chose.
        isPartial |= key.Value is "..." or "\u2026";
        if (members.Exists(member => member.Key == key.Value))
        {
            Repair("duplicate-key", key.Span, null);
        }

        members.Add(new(key.Value, key.Span, value));
        return true;
    }

    private ArraySyntax? ParseArray(char closer)
    {
        var start = current.Span.Start;
        if (!Open(closer))
        {
            return null;
        }

        var items = new List<LiteralSyntax>();
        var isPartial = false;
        var separator = new Separator();
        while (true)
        {
            SkipCommas(ref separator, isFragment: false);
            if (IsClosed(out var isCutOff))
            {
                isPartial |= isCutOff;
                return new(TextSpan.FromBounds(start, LastEnd), items, isPartial);
            }

            if (!CheckSeparator(separator))
            {
                return null;
            }

            var isOmission = SkipOmission();
            if (isOmission)
            {
                isPartial = true;
            }
            else if (ParseItem() is { } item)
            {
                items.Add(item);
            }
            else
            {
                return null;
            }

            separator = new Separator { IsExpected = true, IsOptional = isOmission, At = LastEnd };
        }
    }

    /// <summary>An item; members in brackets (<c>["a": 1]</c>) are an object whose braces are missing.</summary>
    private LiteralSyntax? ParseItem()
    {
        if (current.Kind != LiteralTokenKind.String || !Peek().Is(':'))
        {
            return ParseValue(isItem: true);
        }

        Repair("missing-bracket", new(current.Span.Start, 0), "{");
        var members = ParseFragment();
        Repair("missing-bracket", new(LastEnd, 0), "}");
        return members is null ? null : members with { IsPartial = false };
    }

    /// <summary>Whether a closing bracket closes nothing that is open.</summary>
    private bool IsStrayCloser => current.IsCloser && !openings.Exists(opening => current.Is(opening.Closer));

    /// <summary>What stands between two members or items.</summary>
    private struct Separator
    {
        public bool IsExpected;
        public bool IsOptional;
        public int Commas;
        public int At;
    }

    private void SkipCommas(ref Separator separator, bool isFragment)
    {
        while (current.Is(',') || current.Is(';') || (IsStrayCloser && !isFragment))
        {
            if (current.IsCloser)
            {
                IsUnbalanced = true;
                Repair("extra-bracket", current.Span, "");
                Advance();
                continue;
            }

            var isExtra = !separator.IsExpected || separator.Commas > 0 || Peek().IsCloser || (Peek().Kind == LiteralTokenKind.End && isFragment);
            if (isExtra)
            {
                Repair("trailing-comma", current.Span, "");
            }
            else if (current.Is(';'))
            {
                Repair("semicolon", current.Span, ",");
            }

            separator.Commas++;
            Advance();
        }
    }

    /// <summary>A comma may be missing where a line ends or where nothing else can be meant.</summary>
    private bool CheckSeparator(Separator separator)
    {
        if (!separator.IsExpected || separator.IsOptional || separator.Commas > 0)
        {
            return true;
        }

        var isPlain = current.BeginsLine || current.Kind == LiteralTokenKind.Ellipsis || current.IsOpener
            || (current.Kind == LiteralTokenKind.String && Peek().Is(':'));
        if (!isPlain)
        {
            Fail<LiteralSyntax>($"expected ',' or the end of the value, found {Describe(current)}");
            return false;
        }

        if (current.Kind != LiteralTokenKind.Ellipsis)
        {
            Repair("missing-comma", new(separator.At, 0), ",");
        }

        return true;
    }

    /// <summary><c>...</c> and the words that say what is left out: <c>... other network properties ...</c>.</summary>
    private bool SkipOmission()
    {
        if (current.Kind != LiteralTokenKind.Ellipsis)
        {
            return false;
        }

        var start = current.Span.Start;
        while (current.Kind == LiteralTokenKind.Ellipsis)
        {
            Advance();
        }

        while (!current.BeginsLine && (current.Kind is LiteralTokenKind.Word or LiteralTokenKind.Ellipsis or LiteralTokenKind.Placeholder))
        {
            Advance();
        }

        Repair("ellipsis", TextSpan.FromBounds(start, LastEnd), null);
        return true;
    }

    /// <summary><c>[...]</c> in the place of members means what <c>...</c> means.</summary>
    private bool SkipOmissionInBrackets()
    {
        if (!current.Is('[') || Peek().Kind != LiteralTokenKind.Ellipsis || !lexer.Read(Peek().Span.End).Is(']'))
        {
            return false;
        }

        var start = current.Span.Start;
        Advance();
        Advance();
        Advance();
        Repair("ellipsis", TextSpan.FromBounds(start, LastEnd), null);
        return true;
    }

    /// <summary>Words in the place of members: <c>{ &lt;snapshot&gt; }</c>, <c>{ volume details }</c>. They are left out, and the object is partial.</summary>
    private bool SkipDescription()
    {
        var start = current.Span.Start;
        var isFirst = true;
        while (current.Kind is LiteralTokenKind.Word or LiteralTokenKind.Placeholder or LiteralTokenKind.Ellipsis && (isFirst || !current.BeginsLine))
        {
            isFirst = false;
            Advance();
        }

        if (isFirst || !(current.Is(',') || current.IsCloser || current.BeginsLine))
        {
            return false;
        }

        Repair("description", TextSpan.FromBounds(start, LastEnd), null);
        return true;
    }
}
