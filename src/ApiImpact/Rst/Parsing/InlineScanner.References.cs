using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Rst.Parsing;

/// <content>Interpreted text and references.</content>
internal ref partial struct InlineScanner
{
    // The start of `:role:` just before the backquote, or the backquote's own offset.
    private readonly int RoleBefore(int backquote)
    {
        if (backquote - 2 <= from || text[backquote - 1] != ':')
        {
            return backquote;
        }

        var start = SimpleName.StartOf(text, from, backquote - 1) - 1;
        return start >= from && start < backquote - 2 && text[start] == ':' && MayStart(start) ? start : backquote;
    }

    private bool Interpreted(int roleStart, int backquote)
    {
        var hasRole = roleStart < backquote;
        var start = backquote + 1;
        if (!hasRole && IsQuoted(backquote, start))
        {
            from = start;
            return true;
        }

        var end = FindEnd(EndString.Interpreted, start, out var after);
        if (end <= start)
        {
            Problem(hasRole ? backquote : roleStart, start, "Inline interpreted text or phrase reference start-string without end-string.");
            return true;
        }

        var isReference = text[after - 1] == '_';
        var suffixRole = text[end..after].LastIndexOf(':') is > 1 and var last ? TextSpan.FromBounds(end + 2, end + last) : default;
        if (hasRole && suffixRole.Length > 0)
        {
            Problem(roleStart, after, "Multiple roles in interpreted text (both prefix and suffix present; only one allowed).");
        }
        else if (isReference && (hasRole || suffixRole.Length > 0))
        {
            Problem(roleStart, after, $"Mismatch: both interpreted text role {(hasRole ? "prefix" : "suffix")} and reference suffix.");
        }
        else if (isReference)
        {
            PhraseReference(backquote, after, start, end);
        }
        else
        {
            Add(new RstInline(InlineKind.Interpreted, TextSpan.FromBounds(roleStart, after), TextSpan.FromBounds(start, end))
            {
                LocalRole = hasRole ? TextSpan.FromBounds(roleStart + 1, backquote - 1) : suffixRole,
            });
        }

        return true;
    }

    // "`text <uri>`_": the address stands in angle brackets at the end, after white space or alone.
    private void PhraseReference(int start, int after, int contentStart, int contentEnd)
    {
        var span = TextSpan.FromBounds(start, after);
        var open = EmbeddedStart(contentStart, contentEnd);
        if (open < 0)
        {
            Add(new RstInline(InlineKind.Reference, span, TextSpan.FromBounds(contentStart, contentEnd)));
            return;
        }

        var textEnd = open;
        while (textEnd > contentStart && text[textEnd - 1] is ' ' or '\n')
        {
            textEnd--;
        }

        var target = TextSpan.FromBounds(open + 1, contentEnd - 1);
        var isName = text[target.End - 1] == '_' && text[target.End - 2] != '\0' && !IsAddress(target);
        var shown = textEnd > contentStart ? TextSpan.FromBounds(contentStart, textEnd) : isName ? TextSpan.FromBounds(target.Start, target.End - 1) : target;
        Add(new RstInline(InlineKind.Reference, span, shown)
        {
            LocalUri = isName ? default : target,
            IsEmail = !isName && IsEmailAddress(target),
        });
    }

    private readonly int EmbeddedStart(int start, int end)
    {
        if (text[end - 1] != '>' || end - start < 3 || text[end - 2] == '\0' || Whitespace.IsSpace(text[end - 2]))
        {
            return -1;
        }

        for (var at = end - 2; at >= start; at--)
        {
            if (text[at] is '<' or '>' && (at == start || text[at - 1] != '\0'))
            {
                return text[at] == '<' && at < end - 2 && !Whitespace.IsSpace(text[at + 1]) && (at == start || text[at - 1] is ' ' or '\n') ? at : -1;
            }
        }

        return -1;
    }

    // "name_" and "name__": found at the underscore, the name is what stands before it.
    private bool NamedReference(int at)
    {
        var after = At(at + 1) == '_' && MayEnd(at + 2) ? at + 2 : MayEnd(at + 1) ? at + 1 : -1;
        if (after < 0)
        {
            return false;
        }

        var start = SimpleName.StartOf(text, from, at);
        while (start < at && !MayStart(start))
        {
            // The name may still begin behind one of its hyphens or colons.
            start = NextWord(start, at);
        }

        if (start >= at)
        {
            return false;
        }

        Add(new RstInline(InlineKind.Reference, TextSpan.FromBounds(start, after), TextSpan.FromBounds(start, at)));
        return true;
    }

    private readonly int NextWord(int start, int end)
    {
        while (start < end && !SimpleName.IsJoint(text[start]))
        {
            start++;
        }

        return start + 1;
    }

    // "[1]_", "[#]_", "[#name]_", "[*]_" and "[Citation]_".
    private bool Bracket(int at)
    {
        if (!MayStart(at))
        {
            return false;
        }

        var start = at + 1;
        var end = At(start) switch
        {
            '*' => start + 1,
            '#' => SimpleName.EndOf(text, start + 1),
            _ => SimpleName.EndOf(text, start),
        };
        if (end == start || At(end) != ']' || At(end + 1) != '_' || !MayEnd(end + 2))
        {
            return false;
        }

        var isFootnote = text[start] is '*' or '#' || !text[start..end].ContainsAnyExceptInRange('0', '9');
        Add(new RstInline(
            isFootnote ? InlineKind.FootnoteReference : InlineKind.CitationReference, TextSpan.FromBounds(at, end + 2), TextSpan.FromBounds(start, end)));
        return true;
    }
}
